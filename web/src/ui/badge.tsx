import type { ReactNode } from 'react';
import { classes } from './classes';

const TONES = {
  sale: 'bg-urucum text-on-urucum',
  quiet: 'bg-sunken text-muted',
  good: 'bg-leaf-soft text-leaf',
  warm: 'bg-sun-soft text-ink',
  bad: 'bg-urucum-soft text-urucum-strong',
};

export const Badge = ({ tone = 'quiet', className, children }: BadgeProps) => (
  <span
    className={classes(
      'inline-flex items-center rounded-full px-2.5 py-1 text-xs font-semibold',
      TONES[tone],
      className,
    )}
  >
    {children}
  </span>
);

interface BadgeProps {
  readonly tone?: keyof typeof TONES;
  readonly className?: string;
  readonly children: ReactNode;
}
