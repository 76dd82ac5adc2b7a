import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LiveRegion, Notice } from '@/ui/notice';
import { submitOnce } from '@/ui/submit-once';
import type { ChangeCartState } from './change-cart';

interface OutcomeProps {
  readonly state: ChangeCartState;
  readonly change: (form: FormData) => void;
  readonly pending: boolean;
}

/** What became of the last change, said aloud; a removal can be undone. */
export const ChangeOutcome = (props: OutcomeProps) => (
  <LiveRegion>
    <Outcome {...props} />
  </LiveRegion>
);

function Outcome({ state, change, pending }: OutcomeProps) {
  const t = useTranslations('cart');
  switch (state.status) {
    case 'idle':
      return null;
    case 'changed':
      return <span className="sr-only">{t('changed')}</span>;
    case 'restored':
      return <span className="sr-only">{t('restored', { name: state.name })}</span>;
    case 'refused':
      return (
        <div className="pb-5">
          <Notice tone="bad">{t(`errors.${state.code}`)}</Notice>
        </div>
      );
    case 'removed':
      return (
        <form action={change} onSubmit={submitOnce(change, pending)} className="pb-5">
          <input type="hidden" name="intent" value="restore" />
          <input type="hidden" name="variantId" value={state.line.variantId} />
          <input type="hidden" name="quantity" value={state.line.quantity} />
          <input type="hidden" name="name" value={state.line.name} />
          <Notice tone="good">
            <span className="min-w-0 flex-1">{t('removed', { name: state.line.name })}</span>
            {state.line.variantId !== '' && (
              <button className="inline-flex min-h-8 items-center gap-1.5 font-semibold text-leaf underline underline-offset-2">
                <Undo2 aria-hidden className="size-4" />
                {t('undo')}
              </button>
            )}
          </Notice>
        </form>
      );
  }
}
