import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/ui/breadcrumbs';

interface PageHeadingProps {
  readonly title: string;
  readonly text?: string;
  readonly crumbs?: readonly Crumb[];
  readonly here?: string;
  readonly children?: ReactNode;
}

/** Where one is, what it is called, and a sentence about it. */
export const PageHeading = ({ title, text, crumbs = [], here = title, children }: PageHeadingProps) => (
  <div className="pt-4 pb-7 md:pt-5 md:pb-9">
    <Breadcrumbs crumbs={crumbs} here={here} />
    <h1 className="mt-2 text-title break-words">{title}</h1>
    {text && <p className="mt-2 max-w-2xl text-muted">{text}</p>}
    {children}
  </div>
);
