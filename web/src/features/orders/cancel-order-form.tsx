'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useRef } from 'react';
import { Button } from '@/ui/button';
import { LiveRegion, Notice } from '@/ui/notice';
import { submitOnce } from '@/ui/submit-once';
import { cancelOrder } from './cancel-order';

/** Asks once more before it cancels. A disclosure of the browser's own: it works without JavaScript. */
export function CancelOrderForm({ orderId }: { orderId: string }) {
  const t = useTranslations('orders');
  const [state, action, pending] = useActionState(cancelOrder, { status: 'idle' });
  const question = useRef<HTMLDetailsElement>(null);
  return (
    <>
      <details ref={question}>
        <summary className="inline-flex min-h-11 list-none items-center rounded-full px-4 font-semibold text-muted hover:bg-sunken hover:text-ink [&::-webkit-details-marker]:hidden">
          {t('cancel')}
        </summary>
        <form
          action={action}
          onSubmit={submitOnce(action, pending)}
          className="mt-2 flex flex-col gap-3 rounded-md border border-line bg-card p-4 shadow-soft"
        >
          <input type="hidden" name="orderId" value={orderId} />
          <div>
            <p className="font-semibold">{t('cancelTitle')}</p>
            <p className="text-[0.9375rem] text-muted">{t('cancelText')}</p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              type="submit"
              look="secondary"
              aria-disabled={pending}
              className="hover:border-urucum! hover:text-urucum-strong!"
            >
              {pending ? t('cancelling') : t('cancelConfirm')}
            </Button>
            <Button look="quiet" className="needs-js" onClick={() => question.current?.removeAttribute('open')}>
              {t('keep')}
            </Button>
          </div>
        </form>
      </details>
      <LiveRegion>{state.status === 'refused' && <Notice tone="bad">{t(`errors.${state.code}`)}</Notice>}</LiveRegion>
    </>
  );
}
