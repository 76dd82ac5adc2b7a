'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { formatMoney, type Money } from '@/i18n/money';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { submitOnce } from '@/ui/submit-once';
import { AddressFields } from './address-fields';
import type { CheckoutField, CheckoutValues } from './checkout-fields';
import { CheckoutProblems } from './checkout-problems';
import { CheckoutSection } from './checkout-section';
import { ContactFields, type Buyer } from './contact-fields';
import { CardFields } from './payment/card-fields';
import { placeOrder } from './place-order';
import { useFieldProblems } from './use-field-problems';

interface FormProps {
  /** Names this intent to order; made where the page was rendered. */
  readonly orderKey: string;
  readonly cart: { readonly version: number; readonly total: Money; readonly blocked: boolean };
  /** Undefined for guests. */
  readonly buyer: Buyer | undefined;
  readonly known: CheckoutValues;
  readonly fromLastOrder: boolean;
  /** Whether this shop takes test cards. */
  readonly sandbox: boolean;
}

/** Contact, address and payment: one form, one button, one order. */
export function CheckoutForm({ orderKey, cart, buyer, known, fromLastOrder, sandbox }: FormProps) {
  const t = useTranslations('checkout');
  const total = formatMoney(cart.total, useLocale());
  // The page may be rendered again meanwhile; the intent stays the same.
  const [key] = useState(orderKey);
  const [state, action, pending] = useActionState(placeOrder, {
    at: 0,
    key,
    values: known,
    errors: {},
    cartVersion: '',
  });
  const { problemOf, onInput } = useFieldProblems(state);
  const errorOf = (field: CheckoutField): string | undefined => {
    const problem = problemOf(field);
    return problem && t(`fields.${problem}`);
  };
  const closed = cart.blocked || !sandbox;
  return (
    <form
      noValidate
      action={action}
      onSubmit={submitOnce(action, pending)}
      onInput={onInput}
      className="flex flex-col gap-8"
    >
      <input type="hidden" name="key" value={state.key} />
      <input type="hidden" name="buyer" value={buyer ? 'customer' : 'guest'} />
      <input type="hidden" name="cartVersion" value={cart.version} />
      <input type="hidden" name="expectedTotal" value={cart.total.amount} />
      <CheckoutProblems state={state} cart={cart} />
      <CheckoutSection number={1} title={t('contact')}>
        <ContactFields buyer={buyer} value={state.values.email} error={errorOf('email')} />
      </CheckoutSection>
      <CheckoutSection number={2} title={t('address')} text={fromLastOrder ? t('addressFromLastOrder') : t('country')}>
        <AddressFields values={state.values} errorOf={errorOf} />
      </CheckoutSection>
      <CheckoutSection number={3} title={t('payment')}>
        {sandbox ? <CardFields value={state.values.card} error={errorOf('card')} /> : <p>{t('paymentClosed')}</p>}
      </CheckoutSection>
      <div className="flex flex-col gap-3">
        {cart.blocked && <Notice tone="bad">{t('blocked')}</Notice>}
        <Button type="submit" size="lg" wide disabled={closed} aria-disabled={pending}>
          {pending ? t('paying') : t('pay', { total })}
        </Button>
        <p className="text-center text-sm text-muted">{t('afterPay')}</p>
      </div>
    </form>
  );
}
