import { useTranslations } from 'next-intl';
import { LinkButton } from '@/ui/button';
import { MarketStall } from './market-stall';

/** What the shop is, in one look. */
export function Hero() {
  const t = useTranslations('home');
  return (
    <section className="container-page pt-4 md:pt-6">
      <div className="grid items-center gap-x-8 overflow-hidden rounded-lg bg-leaf-soft md:grid-cols-[1.15fr_1fr]">
        <div className="flex flex-col items-start gap-5 px-6 pt-9 pb-3 md:py-12 md:ps-12 lg:ps-16">
          <h1 className="text-hero">{t('title')}</h1>
          <p className="max-w-lg text-lg text-muted">{t('text')}</p>
          <LinkButton href="/search" size="lg">
            {t('browse')}
          </LinkButton>
        </div>
        <MarketStall
          title={t('heroAlt')}
          className="w-full max-w-130 self-end justify-self-center px-3 pt-2 md:px-0 md:pe-6 lg:pt-6"
        />
      </div>
    </section>
  );
}
