import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';

/** A checkbox with its label; the whole row is the target. */
export function Checkbox({ children, className, ...rest }: ComponentProps<'input'> & { children: ReactNode }) {
  return (
    <label className={classes('flex min-h-11 items-center gap-3 text-[0.9375rem] has-disabled:opacity-55', className)}>
      <input type="checkbox" className="size-5 shrink-0 rounded-sm accent-leaf" {...rest} />
      <span className="flex min-w-0 flex-1 items-baseline justify-between gap-3">{children}</span>
    </label>
  );
}
