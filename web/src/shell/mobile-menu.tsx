'use client';

import { ChevronRight, Menu } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { Link, usePathname } from '@/i18n/navigation';
import { IconButton } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import type { CategoryLink } from './category-nav';
import { LanguageSwitch } from './language-switch';
import { ThemeToggle } from './theme-toggle';

/** Categories and settings where the header has no room for them. */
export function MobileMenu({ categories }: { categories: readonly CategoryLink[] }) {
  const t = useTranslations('shell');
  const path = usePathname();
  return (
    <div className="needs-js -ms-2.5 lg:hidden">
      {/* A new key closes the menu when a link in it was followed. */}
      <Sheet
        key={path}
        side="start"
        title={t('menu')}
        trigger={
          <IconButton label={t('menu')}>
            <Menu aria-hidden className="size-6" />
          </IconButton>
        }
        footer={
          <div className="flex flex-wrap items-center justify-between gap-2">
            <ThemeToggle labelled />
            <Suspense>
              <LanguageSwitch />
            </Suspense>
          </div>
        }
      >
        <nav aria-label={t('categories')}>
          <ul className="flex flex-col divide-y divide-line">
            {categories.map(({ slug, name }) => (
              <MenuRow key={slug} href={`/categories/${slug}`} name={name} />
            ))}
            <MenuRow href="/search" name={t('everything')} />
          </ul>
        </nav>
      </Sheet>
    </div>
  );
}

const MenuRow = ({ href, name }: { href: string; name: string }) => (
  <li>
    <Link href={href} className="flex min-h-13 items-center justify-between gap-3 text-lg font-medium hover:text-leaf">
      {name}
      <ChevronRight aria-hidden className="size-5 text-muted" />
    </Link>
  </li>
);
