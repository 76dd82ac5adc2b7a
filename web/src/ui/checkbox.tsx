import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';

/** A checkbox with its label; the whole row is the target. */
export function Checkbox({ children, className, ...rest }: ComponentProps<'input'> & { children: ReactNode }) {
  return (
    <label className={classes('flex min-h-11 items-center gap-3 text-[0.9375rem] has-disabled:opacity-55', className)}>
      <input type="checkbox" className={BOX} {...rest} />
      <span className="flex min-w-0 flex-1 items-baseline justify-between gap-3">{children}</span>
    </label>
  );
}

const BOX = classes(
  'grid size-5 shrink-0 appearance-none place-content-center rounded-[6px] border border-line-strong bg-card transition-colors',
  'checked:border-leaf checked:bg-leaf forced-colors:appearance-auto',
  "before:size-3 before:scale-0 before:bg-on-leaf before:content-[''] checked:before:scale-100",
  'before:[clip-path:polygon(14%_44%,0_65%,43%_100%,100%_16%,82%_2%,39%_66%)]',
);
