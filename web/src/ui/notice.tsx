import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

interface NoticeProps {
  readonly tone: 'good' | 'bad';
  readonly children: ReactNode;
}

/**
 * The outcome of a form, said aloud. Keep the element on the page and change its content: a live region that
 * appears together with its text stays silent.
 */
export const LiveRegion = ({ children }: { children?: ReactNode }) => (
  <div role="status" aria-live="polite" aria-atomic>
    {children}
  </div>
);

export function Notice({ tone, children }: NoticeProps) {
  const Icon = tone === 'good' ? CircleCheck : CircleAlert;
  return (
    <div
      className={classes(
        'flex items-start gap-3 rounded-md px-4 py-3 text-[0.9375rem]',
        tone === 'good' ? 'bg-leaf-soft text-ink' : 'bg-urucum-soft text-urucum-strong',
      )}
    >
      <Icon aria-hidden className={classes('mt-0.5 size-5 shrink-0', tone === 'good' && 'text-leaf')} />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">{children}</div>
    </div>
  );
}
