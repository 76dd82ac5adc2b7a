import { ChevronDown } from 'lucide-react';
import { useId, type ComponentProps } from 'react';
import { classes } from './classes';
import { inputLook } from './field';

interface SelectProps extends ComponentProps<'select'> {
  readonly label: string;
  /** The label beside the select instead of above it. */
  readonly inline?: boolean;
  /** The sentence of a refusal, as a field has it. */
  readonly error?: string | undefined;
}

/** The browser's own select, dressed: it works everywhere, with the keyboard and without JavaScript. */
export function Select({ label, inline = false, error, className, children, id: given, ...rest }: SelectProps) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className={classes(inline ? 'flex items-center gap-2.5' : 'flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={inline ? 'shrink-0 text-sm text-muted' : 'text-sm font-medium'}>
        {label}
      </label>
      <span className="relative block w-full">
        <select
          id={id}
          className={classes(inputLook, 'appearance-none pe-10')}
          {...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
          {...rest}
        >
          {children}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute end-3 top-1/2 size-4.5 -translate-y-1/2" />
      </span>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-medium text-urucum-strong">
          {error}
        </p>
      )}
    </div>
  );
}
