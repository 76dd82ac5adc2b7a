import { useId, type ComponentProps } from 'react';
import { classes } from './classes';

export const inputLook =
  'min-h-11 w-full rounded-sm border border-line-strong bg-card px-3.5 text-base text-ink placeholder:text-muted aria-invalid:border-urucum';

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input className={classes(inputLook, className)} {...rest} />
);

interface FieldProps extends ComponentProps<'input'> {
  readonly label: string;
  /** Undefined where what is typed stays in the browser. */
  readonly name: string | undefined;
  readonly hint?: string | undefined;
  /** The sentence of a refusal; the input is marked invalid and described by it. */
  readonly error?: string | undefined;
}

/** A labelled input with its hint and its error. */
export function Field({ label, hint, error, className, id: given, ...input }: FieldProps) {
  const own = useId();
  const id = given ?? own;
  const described = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <Input
        id={id}
        aria-invalid={error !== undefined}
        {...(described && { 'aria-describedby': described })}
        {...input}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-medium text-urucum-strong">
          {error}
        </p>
      )}
    </div>
  );
}
