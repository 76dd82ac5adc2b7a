import type { ReactNode } from 'react';

interface SectionProps {
  readonly number: number;
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One of the parts that a checkout has. */
export function CheckoutSection({ number, title, text, children }: SectionProps) {
  const id = `part-${number}`;
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-card p-5 shadow-soft sm:p-7">
      <h2 id={id} className="flex items-center gap-3 text-heading">
        <span
          aria-hidden
          className="flex size-8 shrink-0 items-center justify-center rounded-full bg-leaf-soft text-base font-bold text-leaf"
        >
          {number}
        </span>
        {title}
      </h2>
      {text !== undefined && <p className="mt-2 text-[0.9375rem] text-muted">{text}</p>}
      <div className="mt-5">{children}</div>
    </section>
  );
}
