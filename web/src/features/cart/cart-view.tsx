'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useOptimistic, useRef } from 'react';
import type { ShownCartFragment } from '@/graph/generated/operations';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/states';
import { CartLine } from './cart-line';
import { CartSummary } from './cart-summary';
import { changeCart } from './change-cart';
import { ChangeOutcome } from './change-outcome';

/** The lines and the summary. It stays when the cart has become empty, so that the last removal can be undone. */
export function CartView({ cart }: { cart: ShownCartFragment | undefined }) {
  const t = useTranslations('cart');
  const [state, change, pending] = useActionState(changeCart, { status: 'idle', at: 0 });
  const [lines, drop] = useOptimistic(cart?.lines ?? [], (shown, lineId: string) =>
    shown.filter(({ id }) => id !== lineId),
  );
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its line.
    if (state.status === 'removed') outcome.current?.focus();
  }, [state]);
  return (
    <>
      <div ref={outcome} tabIndex={-1} className="outline-none">
        <ChangeOutcome state={state} change={change} pending={pending} />
      </div>
      {lines.length === 0 || !cart ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          <LinkButton href="/search">{t('browse')}</LinkButton>
        </EmptyState>
      ) : (
        <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem] xl:gap-x-16">
          <ul aria-label={t('lines')} className="flex flex-col divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <CartLine
                key={line.id}
                line={line}
                warning={cart.warnings.find(({ lineId }) => lineId === line.id)?.code}
                change={change}
                pending={pending}
                onRemove={() => drop(line.id)}
              />
            ))}
          </ul>
          <CartSummary cart={cart} pending={pending} />
        </div>
      )}
    </>
  );
}
