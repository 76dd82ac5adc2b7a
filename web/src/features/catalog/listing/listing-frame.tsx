'use client';

import { createContext, use, useMemo, useOptimistic, useTransition, type ReactNode } from 'react';
import { useRouter } from '@/i18n/navigation';
import { toSearch, type ListingQuery } from './listing-query';

interface ListingNavigation {
  /** What the shopper has asked for: ahead of what is shown while the answer is on its way. */
  readonly query: ListingQuery;
  readonly pending: boolean;
  readonly show: (query: ListingQuery) => void;
}

const Navigation = createContext<ListingNavigation | undefined>(undefined);

export function useListing(): ListingNavigation {
  const listing = use(Navigation);
  if (!listing) throw new Error('useListing needs a ListingFrame around it.');
  return listing;
}

/** Lets the parts of a listing change its address without losing their place. */
export function ListingFrame({ base, query, children }: { base: string; query: ListingQuery; children: ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [asked, ask] = useOptimistic(query);
  const listing = useMemo(
    () => ({
      query: asked,
      pending,
      show: (next: ListingQuery) =>
        startTransition(() => {
          ask(next);
          router.push(base + toSearch(next), { scroll: false });
        }),
    }),
    [asked, ask, base, pending, router],
  );
  return <Navigation value={listing}>{children}</Navigation>;
}

/** The products, dimmed while others are on their way. */
export function ListingResults({ children }: { children: ReactNode }) {
  const { pending } = useListing();
  return (
    <div aria-busy={pending} className="transition-opacity duration-200 aria-busy:opacity-45">
      {children}
    </div>
  );
}
