import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Footer } from './footer';
import { Header } from './header';
import { readRootCategories } from './shell-data';

/** Header, page and footer. */
export async function Shell({ children }: { children: ReactNode }) {
  const [t, categories] = await Promise.all([getTranslations('shell'), readRootCategories()]);
  return (
    <>
      <a
        href="#content"
        className="sr-only rounded-full bg-leaf px-5 py-3 font-semibold text-on-leaf focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50"
      >
        {t('skip')}
      </a>
      <Header />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer categories={categories} />
    </>
  );
}
