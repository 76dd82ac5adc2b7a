import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Quantity } from '@/ui/quantity';
import { submitOnce } from '@/ui/submit-once';
import type { LineProps } from './cart-line';

/** Clicks in a row become one change. */
const SETTLE_MS = 450;
const MOST = 999;

interface QuantityProps extends Pick<LineProps, 'line' | 'change' | 'pending'> {
  readonly name: string;
}

/** The quantity of a line. It shows at once what was chosen, and sends it when the shopper has come to rest. */
export function LineQuantity({ line, name, change, pending }: QuantityProps) {
  const t = useTranslations('cart');
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [draft, setDraft] = useState<string>();

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Answered, and nothing chosen since: what the graph says counts again.
    if (!pending && timer.current === undefined) setDraft(undefined);
  }, [pending]);

  const send = () => {
    timer.current = undefined;
    form.current?.requestSubmit();
  };
  const choose = (value: string) => {
    setDraft(value);
    clearTimeout(timer.current);
    timer.current = isQuantity(value) ? setTimeout(send, SETTLE_MS) : undefined;
  };
  return (
    // A change that is under way does not swallow the next one: they queue.
    <form
      ref={form}
      noValidate
      action={change}
      onSubmit={submitOnce(change, false)}
      className="flex items-center gap-2"
    >
      <input type="hidden" name="intent" value="set" />
      <input type="hidden" name="lineId" value={line.id} />
      <Quantity
        name="quantity"
        label={t('quantityOf', { name })}
        max={Math.min(Math.max(line.variant?.available ?? MOST, 1), MOST)}
        value={draft ?? line.quantity}
        onChange={(event) => choose(event.currentTarget.value)}
        onBlur={() => timer.current === undefined && !pending && setDraft(undefined)}
      />
      <button className="without-js min-h-11 rounded-full px-4 text-sm font-semibold underline">{t('update')}</button>
    </form>
  );
}

const isQuantity = (value: string): boolean => /^[1-9]\d{0,2}$/.test(value);
