import { ShoppingBasket, UserRound } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { SignInLink } from '@/features/account/sign-in-link';
import { Link } from '@/i18n/navigation';
import { iconLook } from '@/ui/button';
import { CategoryNav } from './category-nav';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { MobileMenu } from './mobile-menu';
import { SearchBox } from './search-box';
import { readCartCount, readRootCategories, readViewer } from './shell-data';
import { ThemeToggle } from './theme-toggle';

export async function Header() {
  const categories = await readRootCategories();
  return (
    <header className="bg-paper">
      <div aria-hidden className="drop-shadow-[0_2px_2px_var(--shade)]">
        <div className="awning" />
      </div>
      <div className="container-page flex flex-wrap items-center gap-x-2 gap-y-2 pt-2.5 pb-3 md:flex-nowrap md:gap-x-6">
        <MobileMenu categories={categories} />
        <Logo />
        <div className="order-last w-full md:order-none md:mx-auto md:max-w-xl">
          <SearchBox />
        </div>
        <div className="ms-auto flex items-center md:ms-0">
          <div className="hidden items-center lg:flex">
            <LanguageSwitch />
            <ThemeToggle />
          </div>
          <AccountLink />
          <CartLink />
        </div>
      </div>
      <CategoryNav categories={categories} />
    </header>
  );
}

async function AccountLink() {
  const [t, viewer] = await Promise.all([getTranslations('shell'), readViewer()]);
  const label = viewer ? t('accountOf', { name: viewer.name }) : t('signIn');
  const look = { 'aria-label': label, title: label, className: iconLook };
  if (!viewer) {
    return (
      <SignInLink {...look}>
        <UserRound aria-hidden className="size-5.5" />
      </SignInLink>
    );
  }
  return (
    <Link href="/account" {...look}>
      <UserRound aria-hidden className="size-5.5" />
      <span className="absolute end-2 top-2 size-2.5 rounded-full border-2 border-paper bg-leaf" />
    </Link>
  );
}

async function CartLink() {
  const [t, count] = await Promise.all([getTranslations('shell'), readCartCount()]);
  return (
    <Link href="/cart" aria-label={t('cartCount', { count })} title={t('cart')} className={iconLook}>
      <ShoppingBasket aria-hidden className="size-5.5" />
      {count > 0 && (
        <span className="absolute end-0 top-0.5 flex h-5 min-w-5 items-center justify-center rounded-full bg-urucum px-1 text-xs font-bold text-on-urucum tabular-nums">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
