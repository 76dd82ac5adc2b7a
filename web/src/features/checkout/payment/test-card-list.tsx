import { CircleCheck, CircleX, FlaskConical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { classes } from '@/ui/classes';
import { TEST_CARDS } from './test-cards';

/** Says that nothing is charged, and what each test card does; one click fills it in. */
export function TestCardList({ onUse }: { onUse: (number: string) => void }) {
  const t = useTranslations('checkout');
  return (
    <div className="rounded-md bg-sun-soft p-4">
      <p className="flex items-center gap-2 font-semibold">
        <FlaskConical aria-hidden className="size-5 shrink-0" />
        {t('sandboxTitle')}
      </p>
      <p className="mt-1 text-[0.9375rem]">{t('sandboxText')}</p>
      <ul aria-label={t('testCards')} className="mt-3 flex flex-col gap-2">
        {TEST_CARDS.map(({ number, outcome }) => {
          const Icon = outcome === 'pays' ? CircleCheck : CircleX;
          const says = t('outcome', { card: outcome });
          return (
            <li key={number}>
              <button
                type="button"
                onClick={() => onUse(number)}
                className="flex min-h-11 w-full flex-wrap items-center justify-between gap-x-4 gap-y-0.5 rounded-sm border border-transparent bg-card px-3.5 py-2 text-start transition-colors hover:border-leaf"
              >
                <span className="font-semibold whitespace-nowrap tabular-nums">
                  <span className="sr-only">{t('useCard')} </span>
                  {number}
                </span>
                <span className="flex items-center gap-1.5 text-sm text-muted">
                  <Icon
                    aria-hidden
                    className={classes('size-4 shrink-0', outcome === 'pays' ? 'text-leaf' : 'text-urucum-strong')}
                  />
                  {says}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
