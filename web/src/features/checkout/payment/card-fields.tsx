'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Field } from '@/ui/field';
import { fillIn, typed } from '@/ui/typed';
import { maskCard, maskCvc, maskExpiry } from './test-cards';
import { TestCardList } from './test-card-list';

interface CardProps {
  readonly value: string | undefined;
  readonly error: string | undefined;
}

/**
 * A card as shops ask for it. Expiry and security code have no names, so they are not sent; the browser is asked not
 * to offer cards that it keeps.
 */
export function CardFields({ value, error }: CardProps) {
  const t = useTranslations('checkout');
  const fields = useRef<HTMLDivElement>(null);
  const use = (number: string) => {
    const [card, expiry, cvc] = fields.current?.querySelectorAll('input') ?? [];
    if (card) fillIn(card, number);
    if (expiry) fillIn(expiry, '12/34');
    if (cvc) fillIn(cvc, '123');
    card?.focus();
  };
  return (
    <div className="flex flex-col gap-5">
      <TestCardList onUse={use} />
      <div ref={fields} className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-4">
        <Field
          id="card"
          name="card"
          label={t('card')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="0000 0000 0000 0000"
          required
          maxLength={19}
          defaultValue={value}
          error={error}
          onInput={typed(maskCard)}
          className="col-span-2"
        />
        <Unsent label={t('expiry')} placeholder={t('expiryPlaceholder')} maxLength={5} mask={maskExpiry} />
        <Unsent label={t('cvc')} placeholder="123" maxLength={4} mask={maskCvc} />
      </div>
      <p className="text-sm text-muted">{t('cardNote')}</p>
    </div>
  );
}

interface UnsentProps {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly mask: (text: string) => string;
}

/** A field without a name stays in the browser. */
const Unsent = ({ mask, ...rest }: UnsentProps) => (
  <Field {...rest} name={undefined} inputMode="numeric" autoComplete="off" onInput={typed(mask)} />
);
