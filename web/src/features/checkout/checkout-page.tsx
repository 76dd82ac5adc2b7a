import { getLocale, getTranslations } from 'next-intl/server';
import { config } from '@/config';
import { redirect } from '@/i18n/navigation';
import { readViewer } from '@/shell/shell-data';
import { LinkButton } from '@/ui/button';
import { EmptyState, ErrorState } from '@/ui/states';
import { readCart } from '../cart/current-cart';
import { CheckoutForm } from './checkout-form';
import { CheckoutSummary } from './checkout-summary';
import { readLastAddress } from './last-address';

export async function CheckoutPage() {
  const [t, locale, current, viewer, lastAddress] = await Promise.all([
    getTranslations('checkout'),
    getLocale(),
    readCart(),
    readViewer(),
    readLastAddress(),
  ]);
  if (current.status === 'unauthenticated') return redirect({ href: '/sign-in?next=/checkout', locale });
  if (current.status === 'unavailable') return <ErrorState page requestId={current.requestId} />;
  if (current.status === 'none' || current.cart.lines.length === 0) {
    return (
      <EmptyState page title={t('emptyTitle')} text={t('emptyText')}>
        <LinkButton href="/search">{t('browse')}</LinkButton>
      </EmptyState>
    );
  }
  const { cart } = current;
  return (
    <div className="container-page pt-8 md:pt-10">
      <h1 className="pb-6 text-title">{t('title')}</h1>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem] xl:gap-x-14">
        <div className="lg:order-last lg:self-stretch">
          <CheckoutSummary cart={cart} />
        </div>
        <CheckoutForm
          orderKey={crypto.randomUUID()}
          cart={{ version: cart.version, total: cart.total, blocked: cart.warnings.length > 0 }}
          buyer={viewer && { name: viewer.name, email: viewer.email }}
          known={lastAddress ?? (viewer ? { name: viewer.name } : {})}
          fromLastOrder={lastAddress !== undefined}
          sandbox={config.demo}
        />
      </div>
    </div>
  );
}
