'use client';

import { ShoppingBasket } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, type ReactNode } from 'react';
import { Link } from '@/i18n/navigation';
import { Button } from '@/ui/button';
import { keepsFields } from '@/ui/keeps-fields';
import { LiveRegion, Notice } from '@/ui/notice';
import { Quantity } from '@/ui/quantity';
import { addToCart, type AddToCartState } from './add-to-cart';

const MOST_AT_ONCE = 99;

interface AddToCartFormProps {
  readonly slug: string;
  /** Pieces of the chosen variant that can be bought now. */
  readonly available: number;
  /** The pickers of the options: inputs named `option.<name>`. */
  readonly children: ReactNode;
}

/** Options, quantity and the button. Without JavaScript it is posted like any form. */
export function AddToCartForm({ slug, available, children }: AddToCartFormProps) {
  const t = useTranslations('product');
  const [state, action, pending] = useActionState(addToCart, { status: 'idle' });
  return (
    <form {...keepsFields(action)} className="flex flex-col gap-6">
      <input type="hidden" name="slug" value={slug} />
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Quantity
          name="quantity"
          label={t('quantity')}
          max={Math.min(Math.max(available, 1), MOST_AT_ONCE)}
          disabled={available === 0}
        />
        <Button type="submit" size="lg" className="min-w-56 flex-1" disabled={available === 0} aria-disabled={pending}>
          <ShoppingBasket aria-hidden className="size-5" />
          {available === 0 ? t('soldOut') : pending ? t('adding') : t('add')}
        </Button>
      </div>
      <LiveRegion>{!pending && <Outcome state={state} />}</LiveRegion>
    </form>
  );
}

function Outcome({ state }: { state: AddToCartState }) {
  const t = useTranslations('product');
  if (state.status === 'idle') return null;
  if (state.status === 'added') {
    return (
      <Notice key={state.at} tone="good">
        {t('added', { count: state.quantity })}
        <Link href="/cart" className="font-semibold text-leaf underline underline-offset-2">
          {t('viewCart')}
        </Link>
      </Notice>
    );
  }
  const key = `errors.${state.code}` as const;
  return <Notice tone="bad">{hasMessage(t, key) ? t(key) : t('errors.OTHER')}</Notice>;
}

type ProductMessages = ReturnType<typeof useTranslations<'product'>>;
type MessageKey = Parameters<ProductMessages['has']>[0];

/** Codes may be added to the graph before there is a sentence for them. */
const hasMessage = (t: ProductMessages, key: string): key is MessageKey => t.has(key as MessageKey);
