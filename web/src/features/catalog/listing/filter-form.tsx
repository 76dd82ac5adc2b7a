'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { getPathname } from '@/i18n/navigation';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Field } from '@/ui/field';
import { FacetGroup } from './facet-group';
import type { Facet } from './facets';
import { useListing } from './listing-frame';
import { defaultSort, fromStart, toDecimal } from './listing-query';

interface FilterFormProps {
  readonly base: string;
  readonly facets: readonly Facet[];
}

/** All filters of a listing. A plain GET form; with JavaScript each change takes effect at once. */
export function FilterForm({ base, facets }: FilterFormProps) {
  const t = useTranslations('listing');
  const { query, show } = useListing();
  const action = getPathname({ href: base, locale: useLocale() });
  return (
    <form
      action={action}
      className="flex flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        show({ ...fromStart(query), min: priceIn(form, 'min'), max: priceIn(form, 'max') });
      }}
    >
      {query.text && <input type="hidden" name="q" value={query.text} />}
      {query.sort !== defaultSort(query.text) && <input type="hidden" name="sort" value={query.sort} />}
      <Group title={t('availability')}>
        <Checkbox
          name="stock"
          value="1"
          checked={query.inStock}
          onChange={() => show({ ...fromStart(query), inStock: !query.inStock })}
        >
          {t('inStock')}
        </Checkbox>
      </Group>
      <Group title={t('price')}>
        <div className="flex items-end gap-2 pt-1 pb-3" onBlur={submitWhenChanged}>
          <PriceField name="min" label={t('minPrice')} value={query.min} />
          <PriceField name="max" label={t('maxPrice')} value={query.max} />
        </div>
      </Group>
      {facets.map((facet, index) => (
        <FacetGroup key={facet.name} facet={facet} open={index < 3 || query.attributes[facet.name] !== undefined} />
      ))}
      <Button type="submit" look="secondary" className="without-js mt-4">
        {t('apply')}
      </Button>
    </form>
  );
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="border-b border-line py-2">
    <legend className="float-left w-full pt-2 pb-1 text-[0.9375rem] font-semibold">{title}</legend>
    <div className="clear-both">{children}</div>
  </fieldset>
);

const PriceField = ({ name, label, value }: { name: string; label: string; value: string | undefined }) => (
  <Field
    key={value}
    name={name}
    label={label}
    defaultValue={value}
    inputMode="decimal"
    maxLength={11}
    placeholder="R$"
    className="min-w-0 flex-1"
  />
);

const priceIn = (form: FormData, name: string): string | undefined => {
  const written = form.get(name);
  return typeof written === 'string' ? toDecimal(written) : undefined;
};

/** A price counts when its field is left, and only if it is another one. */
const submitWhenChanged = ({ target }: { target: EventTarget }): void => {
  if (target instanceof HTMLInputElement && target.value !== target.defaultValue) target.form?.requestSubmit();
};
