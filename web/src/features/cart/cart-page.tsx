import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from '@/i18n/navigation';
import { Notice } from '@/ui/notice';
import { ErrorState } from '@/ui/states';
import { CartView } from './cart-view';
import { readCart } from './current-cart';

/** `merged` says that a guest's cart has just come along to the account. */
export async function CartPage({ merged }: { merged: boolean }) {
  const [t, locale, current] = await Promise.all([getTranslations('cart'), getLocale(), readCart()]);
  if (current.status === 'unauthenticated') return redirect({ href: '/sign-in?next=/cart', locale });
  if (current.status === 'unavailable') return <ErrorState page requestId={current.requestId} />;
  const cart = current.status === 'open' ? current.cart : undefined;
  return (
    <div className="container-page pt-8 md:pt-10">
      <div className="flex flex-wrap items-baseline gap-x-3 pb-6">
        <h1 className="text-title">{t('title')}</h1>
        {cart && cart.totalQuantity > 0 && (
          <span className="text-muted">{t('pieces', { count: cart.totalQuantity })}</span>
        )}
      </div>
      {merged && cart && (
        <div className="pb-5">
          <Notice tone="good">{t('merged')}</Notice>
        </div>
      )}
      <CartView cart={cart} />
    </div>
  );
}
