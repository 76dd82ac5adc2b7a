'use client';

import { useTranslations } from 'next-intl';
import { Link, usePathname } from '@/i18n/navigation';
import { classes } from '@/ui/classes';

export interface CategoryLink {
  readonly slug: string;
  readonly name: string;
}

/** The categories in a row; on phones they are in the menu. */
export function CategoryNav({ categories }: { categories: readonly CategoryLink[] }) {
  const t = useTranslations('shell');
  const path = usePathname();
  if (categories.length === 0) return null;
  return (
    <nav aria-label={t('mainNavigation')} className="hidden border-y border-line md:block">
      <ul className="container-page flex flex-wrap gap-x-1">
        {categories.map(({ slug, name }) => {
          const href = `/categories/${slug}`;
          const here = path === href;
          return (
            <li key={slug} className="first:-ms-3">
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className={classes(
                  'inline-flex min-h-11 items-center px-3 text-[0.9375rem] font-medium hover:text-leaf',
                  here &&
                    'text-leaf bg-[linear-gradient(var(--urucum),var(--urucum))] bg-[length:calc(100%-1.5rem)_3px] bg-bottom bg-no-repeat',
                )}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
