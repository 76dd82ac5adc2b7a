import { useTranslations } from 'next-intl';
import type { ShownCartFragment } from '@/graph/generated/operations';
import { Button, LinkButton } from '@/ui/button';
import { classes } from '@/ui/classes';
import { Totals } from './totals';

/** What it comes to, and the way to the checkout: closed while a line has a warning. */
export function CartSummary({ cart, pending }: { cart: ShownCartFragment; pending: boolean }) {
  const t = useTranslations('cart');
  const blocked = cart.warnings.length > 0;
  return (
    <section
      aria-labelledby="summary"
      className="rounded-lg border border-line bg-card p-5 shadow-soft sm:p-6 lg:sticky lg:top-6"
    >
      <h2 id="summary" className="text-heading">
        {t('summary')}
      </h2>
      <div className={classes('mt-4 transition-opacity', pending && 'opacity-45')} aria-busy={pending}>
        <Totals subtotal={cart.subtotal} discounts={cart.discounts} total={cart.total} />
      </div>
      <div className="mt-5 flex flex-col gap-2">
        {blocked ? (
          <>
            <Button size="lg" wide disabled aria-describedby="fix-first">
              {t('checkout')}
            </Button>
            <p id="fix-first" className="text-sm text-muted">
              {t('fixFirst')}
            </p>
          </>
        ) : (
          <LinkButton href="/checkout" size="lg" wide>
            {t('checkout')}
          </LinkButton>
        )}
        <LinkButton href="/search" look="quiet" wide>
          {t('keepShopping')}
        </LinkButton>
      </div>
    </section>
  );
}
