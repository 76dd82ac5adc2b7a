import { createNavigation } from 'next-intl/navigation';
import { routing } from './routing';

/** Next's navigation, with the locale put in front of every path. */
export const { Link, redirect, permanentRedirect, usePathname, useRouter, getPathname } = createNavigation(routing);
