import { useLocale, useTranslations } from 'next-intl';
import { brand } from '@/brand';
import { Link } from '@/i18n/navigation';
import { StallMark } from '@/ui/stall-mark';
import type { CategoryLink } from './category-nav';
import { LanguageSwitch } from './language-switch';

export function Footer({ categories }: { categories: readonly CategoryLink[] }) {
  const t = useTranslations('shell');
  return (
    <footer className="mt-16 border-t border-line bg-sunken md:mt-24">
      <div className="container-page grid grid-cols-2 gap-x-6 gap-y-10 py-12 md:grid-cols-[1.4fr_1fr_1fr]">
        <div className="flex max-w-sm flex-col gap-3 max-md:col-span-2">
          <span className="flex items-center gap-2">
            <StallMark className="size-8" />
            <span className="font-display text-xl font-extrabold tracking-tight">{brand.name}</span>
          </span>
          <p className="font-medium">{brand.tagline[useLocale()]}</p>
          <p className="text-[0.9375rem] text-muted">{t('about')}</p>
          <div className="-ms-3">
            <LanguageSwitch />
          </div>
        </div>
        <FooterList
          title={t('footerShop')}
          links={[
            ...categories.map(({ slug, name }) => ({ href: `/categories/${slug}`, name })),
            { href: '/search', name: t('everything') },
          ]}
        />
        <FooterList
          title={t('footerHelp')}
          links={[
            { href: '/account', name: t('account') },
            { href: '/account/orders', name: t('orders') },
            { href: '/cart', name: t('cart') },
          ]}
        />
      </div>
    </footer>
  );
}

const FooterList = ({ title, links }: { title: string; links: readonly { href: string; name: string }[] }) => (
  <nav aria-label={title}>
    <h2 className="text-base">{title}</h2>
    <ul className="mt-2">
      {links.map(({ href, name }) => (
        <li key={href}>
          <Link
            href={href}
            className="inline-flex min-h-10 items-center text-[0.9375rem] text-muted hover:text-ink hover:underline"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
