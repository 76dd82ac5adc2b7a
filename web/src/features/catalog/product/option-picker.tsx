'use client';

import { useTranslations } from 'next-intl';
import { classes } from '@/ui/classes';
import { stateOf, type Choosable, type Selection } from './variants';

interface OptionPickerProps {
  readonly option: { readonly name: string; readonly values: readonly string[] };
  readonly variants: readonly Choosable[];
  readonly selection: Selection;
  readonly onChoose: (name: string, value: string) => void;
}

/** One option as a group of radio buttons. What is sold out can still be looked at. */
export function OptionPicker({ option: { name, values }, variants, selection, onChoose }: OptionPickerProps) {
  const t = useTranslations('product');
  return (
    <fieldset>
      <legend className="pb-2 text-[0.9375rem]">
        <span className="font-semibold">{name}</span>
        <span className="text-muted"> · {selection[name]}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {values.map((value) => {
          const state = stateOf(variants, selection, name, value);
          return (
            <label key={value} className={classes(CHIP, state === 'available' ? HERE : GONE)}>
              <input
                type="radio"
                name={`option.${name}`}
                value={value}
                checked={selection[name] === value}
                onChange={() => onChoose(name, value)}
                className="sr-only"
                {...(state !== 'available' && {
                  'aria-label': t(state === 'soldOut' ? 'unavailableOption' : 'missingOption', { value }),
                })}
              />
              {value}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

const CHIP =
  'relative inline-flex min-h-11 min-w-11 items-center justify-center rounded-full border px-4.5 text-[0.9375rem] font-medium transition-colors hover:border-leaf has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-leaf';
const HERE = 'border-line-strong bg-card has-checked:border-leaf has-checked:bg-leaf has-checked:text-on-leaf';
const GONE =
  'border-dashed border-line-strong text-muted line-through decoration-1 has-checked:border-solid has-checked:border-leaf has-checked:bg-sunken';
