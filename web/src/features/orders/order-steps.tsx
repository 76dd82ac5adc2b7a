import { Check, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { classes } from '@/ui/classes';
import type { Step } from './timeline';

/** The way of the order: a column on a phone, a row where there is room. */
export function OrderSteps({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('orders');
  return (
    <ol aria-label={t('steps')} className="flex flex-col md:flex-row">
      {steps.map((step) => (
        <OrderStep key={step.status + (step.at ?? '')} step={step} />
      ))}
    </ol>
  );
}

const DOTS = {
  done: 'bg-leaf text-on-leaf',
  current: 'bg-leaf-soft text-leaf ring-2 ring-leaf',
  ahead: 'bg-sunken text-muted ring-1 ring-line-strong/50',
};

function OrderStep({ step: { status, state, at, note, expired } }: { step: Step }) {
  const t = useTranslations('orders');
  const format = useFormatter();
  const ended = status === 'CANCELLED' || status === 'REFUNDED';
  return (
    <li
      aria-current={state === 'current' ? 'step' : undefined}
      className="group relative flex flex-1 gap-3.5 pb-6 last:pb-0 md:flex-col md:gap-3 md:pb-0"
    >
      {/* The line to the next step. */}
      <span
        aria-hidden
        className={classes(
          'absolute start-[0.8125rem] top-8 bottom-1 w-0.5 group-last:hidden md:start-9 md:end-2 md:top-[0.8125rem] md:bottom-auto md:h-0.5 md:w-auto',
          state === 'done' ? 'bg-leaf' : 'bg-line',
        )}
      />
      <span
        aria-hidden
        className={classes(
          'flex size-7 shrink-0 items-center justify-center rounded-full',
          ended ? ENDED : DOTS[state],
        )}
      >
        {ended ? <X className="size-4" /> : state === 'ahead' ? <span className={DOT} /> : <Check className="size-4" />}
      </span>
      <div className="min-w-0 md:pe-3">
        <p className={classes('leading-7 font-medium md:leading-snug', state === 'ahead' && 'text-muted')}>
          {t('step', { status })}
          <span className="sr-only">, {t('stepState', { state })}</span>
        </p>
        {at !== undefined && (
          <p className="text-sm text-muted">
            <time dateTime={at}>{format.dateTime(new Date(at), 'moment')}</time>
          </p>
        )}
        {(note ?? expired) && <p className="mt-1 text-sm text-muted">{expired ? t('expired') : note}</p>}
      </div>
    </li>
  );
}

const DOT = 'size-2 rounded-full bg-line-strong';
const ENDED = 'bg-urucum-soft text-urucum-strong';
