'use client';

import { useTranslations } from 'next-intl';
import type { InputEvent } from 'react';
import { Field } from '@/ui/field';
import { fillIn, typed } from '@/ui/typed';
import { Select } from '@/ui/select';
import { maskCep, stateOfCep, STATES } from './brazil';
import type { CheckoutField, CheckoutValues } from './checkout-fields';

interface AddressProps {
  readonly values: CheckoutValues;
  readonly errorOf: (field: CheckoutField) => string | undefined;
}

/** An address in Brazil. The postal code comes first: it knows the state. */
export function AddressFields({ values, errorOf }: AddressProps) {
  const t = useTranslations('checkout');
  const field = (name: CheckoutField) => ({
    id: name,
    name,
    defaultValue: values[name],
    error: errorOf(name),
  });
  const required = { required: true, maxLength: 100 };
  return (
    <div className="grid grid-cols-6 gap-x-4 gap-y-5">
      <Field
        {...field('postalCode')}
        label={t('postalCode')}
        inputMode="numeric"
        autoComplete="postal-code"
        placeholder="00000-000"
        required
        onInput={(event) => {
          typed(maskCep)(event);
          chooseState(event);
        }}
        className="col-span-6 xs:col-span-3"
      />
      <Field {...field('name')} {...required} label={t('name')} autoComplete="name" className="col-span-6" />
      <Field
        {...field('street')}
        {...required}
        label={t('street')}
        autoComplete="address-line1"
        className="col-span-6 sm:col-span-4"
      />
      <Field
        {...field('number')}
        label={t('number')}
        required
        maxLength={20}
        autoComplete="off"
        className="col-span-3 sm:col-span-2"
      />
      <Field
        {...field('complement')}
        label={t('complement')}
        hint={t('complementHint')}
        maxLength={80}
        autoComplete="address-line2"
        className="col-span-6 sm:col-span-3"
      />
      <Field
        {...field('district')}
        {...required}
        label={t('district')}
        autoComplete="address-level3"
        className="col-span-6 sm:col-span-3"
      />
      <Field
        {...field('city')}
        {...required}
        label={t('city')}
        autoComplete="address-level2"
        className="col-span-6 sm:col-span-3"
      />
      <Select
        {...field('region')}
        label={t('region')}
        autoComplete="address-level1"
        required
        className="col-span-6 sm:col-span-3"
      >
        <option value="">{t('chooseRegion')}</option>
        {Object.entries(STATES).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Field
        {...field('phone')}
        label={t('phone')}
        hint={t('phoneHint')}
        type="tel"
        inputMode="tel"
        maxLength={30}
        autoComplete="tel-national"
        className="col-span-6 sm:col-span-3"
      />
    </div>
  );
}

/** A whole postal code chooses its state. */
function chooseState(event: InputEvent<HTMLInputElement>): void {
  const state = stateOfCep(event.currentTarget.value);
  const select = event.currentTarget.form?.elements.namedItem('region');
  if (state && select instanceof HTMLSelectElement && select.value !== state) fillIn(select, state);
}
