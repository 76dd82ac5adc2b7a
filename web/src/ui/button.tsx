import type { ComponentProps } from 'react';
import { Link } from '@/i18n/navigation';
import { classes } from './classes';

interface Look {
  /** One `primary` a view; `secondary` beside it; `quiet` for the rest. */
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'md' | 'lg';
  readonly wide?: boolean;
}

const LOOKS = {
  primary: 'bg-leaf text-on-leaf hover:bg-leaf-strong shadow-soft',
  secondary: 'border border-line-strong bg-card text-ink hover:border-leaf hover:text-leaf',
  quiet: 'text-ink hover:bg-sunken',
};
const SIZES = { md: 'min-h-11 px-5 text-[0.9375rem]', lg: 'min-h-13 px-7 text-base' };

/** The look of a button, for what is none: a plain link. */
export const buttonLook = ({ look = 'primary', size = 'md', wide = false }: Look, own?: string): string =>
  classes(
    'inline-flex items-center justify-center gap-2 rounded-full font-semibold transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55',
    LOOKS[look],
    SIZES[size],
    wide && 'w-full',
    own,
  );

export function Button({ look, size, wide, className, type = 'button', ...rest }: Look & ComponentProps<'button'>) {
  return <button type={type} className={buttonLook({ ...pick(look, size, wide) }, className)} {...rest} />;
}

export function LinkButton({ look, size, wide, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link className={buttonLook({ ...pick(look, size, wide) }, className)} {...rest} />;
}

const pick = (look: Look['look'], size: Look['size'], wide: Look['wide']): Look => ({
  ...(look && { look }),
  ...(size && { size }),
  ...(wide !== undefined && { wide }),
});

/** A round button that shows an icon; `label` is what it is called. */
export function IconButton({
  label,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { label: string }) {
  return <button type={type} aria-label={label} title={label} className={classes(iconLook, className)} {...rest} />;
}

export const iconLook =
  'relative inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink transition-colors hover:bg-sunken';
