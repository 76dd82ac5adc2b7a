import { markFill, markPaths } from '@/brand';

/** The brand's mark, as an ornament. */
export const StallMark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" aria-hidden className={className}>
    {markPaths.map(({ d, fill }) => (
      <path key={d} d={d} fill={markFill(fill, true)} />
    ))}
  </svg>
);
