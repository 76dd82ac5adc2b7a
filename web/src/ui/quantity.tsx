'use client';

import { Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, type ComponentProps } from 'react';

interface QuantityProps extends Omit<ComponentProps<'input'>, 'type' | 'size'> {
  readonly name: string;
  readonly label: string;
}

/** A number input with a button on either side; typing works as well, and alone without JavaScript. */
export function Quantity({ label, min = 1, max = 99, defaultValue = 1, ...rest }: QuantityProps) {
  const t = useTranslations('ui');
  const input = useRef<HTMLInputElement>(null);
  const step = (direction: 'stepUp' | 'stepDown') => () => {
    input.current?.[direction]();
    input.current?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return (
    <div className="inline-flex items-center rounded-full border border-line-strong bg-card">
      <button type="button" aria-label={t('decrease')} onClick={step('stepDown')} className={STEP}>
        <Minus aria-hidden className="size-4" />
      </button>
      <input
        ref={input}
        type="number"
        inputMode="numeric"
        required
        aria-label={label}
        min={min}
        max={max}
        {...(rest.value === undefined && { defaultValue })}
        className="h-11 w-11 [appearance:textfield] rounded-sm bg-transparent text-center font-semibold tabular-nums [&::-webkit-inner-spin-button]:appearance-none [&::-webkit-outer-spin-button]:appearance-none"
        {...rest}
      />
      <button type="button" aria-label={t('increase')} onClick={step('stepUp')} className={STEP}>
        <Plus aria-hidden className="size-4" />
      </button>
    </div>
  );
}

const STEP = 'needs-js flex size-11 items-center justify-center rounded-full hover:bg-sunken';
