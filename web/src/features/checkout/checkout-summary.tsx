'use client';

import { ChevronDown } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { ShownCartFragment } from '@/graph/generated/operations';
import { formatMoney } from '@/i18n/money';
import { Link } from '@/i18n/navigation';
import { classes } from '@/ui/classes';
import { changeCart } from '../cart/change-cart';
import { ChangeOutcome } from '../cart/change-outcome';
import { Totals } from '../cart/totals';
import { SummaryLine } from './summary-line';

interface SummaryProps {
  readonly cart: ShownCartFragment;
}

/** What is about to be bought: beside the form where there is room, folded above it where there is not. */
export function CheckoutSummary({ cart }: SummaryProps) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  return (
    <>
      <details
        open={cart.warnings.length > 0}
        className="group rounded-lg border border-line bg-card shadow-soft lg:hidden"
      >
        <summary className="flex min-h-14 list-none items-center gap-2 px-5 font-semibold [&::-webkit-details-marker]:hidden">
          {t('showSummary')}
          <ChevronDown aria-hidden className="size-5 text-muted transition-transform group-open:rotate-180" />
          <span className="ms-auto tabular-nums">{formatMoney(cart.total, locale)}</span>
        </summary>
        <div className="px-5 pb-5">
          <SummaryContent cart={cart} />
        </div>
      </details>
      <section
        aria-label={t('summary')}
        className="sticky top-6 hidden rounded-lg border border-line bg-card p-6 shadow-soft lg:block"
      >
        <div className="flex items-baseline justify-between gap-4 pb-2">
          <h2 className="text-heading">{t('summary')}</h2>
          <Link href="/cart" className="text-sm font-semibold text-leaf underline underline-offset-2">
            {t('editCart')}
          </Link>
        </div>
        <SummaryContent cart={cart} />
      </section>
    </>
  );
}

function SummaryContent({ cart }: SummaryProps) {
  const [state, change, pending] = useActionState(changeCart, { status: 'idle', at: 0 });
  return (
    <div className={classes('flex flex-col gap-4 transition-opacity', pending && 'opacity-45')} aria-busy={pending}>
      <ul className="flex flex-col divide-y divide-line">
        {cart.lines.map((line) => (
          <SummaryLine
            key={line.id}
            line={line}
            warning={cart.warnings.find(({ lineId }) => lineId === line.id)?.code}
            change={change}
            pending={pending}
          />
        ))}
      </ul>
      {state.status === 'refused' && <ChangeOutcome state={state} change={change} pending={pending} />}
      <Totals subtotal={cart.subtotal} discounts={cart.discounts} total={cart.total} />
    </div>
  );
}
