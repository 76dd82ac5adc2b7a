'use client';

import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';

interface SummaryProps {
  readonly title: string;
  /** The sentences, each with the id of the input that it is about. */
  readonly errors: readonly { readonly id: string; readonly text: string }[];
}

/** What to correct in a form, with the way there. Give it a new key for each refusal: it takes the focus as it appears. */
export function ErrorSummary({ title, errors }: SummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex items-start gap-3 rounded-md bg-urucum-soft px-4 py-3 text-[0.9375rem] text-urucum-strong"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div>
        <p className="font-semibold">{title}</p>
        <ul className="mt-1 list-disc ps-4.5">
          {errors.map(({ id, text }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-flex min-h-7 items-center underline underline-offset-2"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
