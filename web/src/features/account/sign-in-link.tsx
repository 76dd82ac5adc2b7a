'use client';

import { useSearchParams } from 'next/navigation';
import type { ComponentProps } from 'react';
import { Link, usePathname } from '@/i18n/navigation';
import { doorTo, nextTarget } from './next-target';

/** The way to the sign-in page, and back to here. */
export function SignInLink(props: Omit<ComponentProps<typeof Link>, 'href'>) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const here = nextTarget(query ? `${path}?${query}` : path, '/');
  return <Link {...props} href={doorTo('sign-in', here === '/' ? undefined : here)} />;
}
