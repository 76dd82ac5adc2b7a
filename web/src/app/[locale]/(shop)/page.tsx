import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { brand } from '@/brand';
import { CategoryTiles } from '@/features/catalog/home/category-tiles';
import { Hero } from '@/features/catalog/home/hero';
import { HomeSkeleton } from '@/features/catalog/home/home-skeleton';
import { Shelves } from '@/features/catalog/home/shelves';
import { TrustRow } from '@/features/catalog/home/trust-row';
import { alternatesOf } from '@/i18n/alternates';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('shell'), getLocale()]);
  const title = `${brand.name} · ${brand.tagline[locale]}`;
  return {
    title: { absolute: title },
    alternates: alternatesOf('/', locale),
    openGraph: { title, description: t('description') },
  };
}

export default function HomePage() {
  return (
    <div className="flex flex-col gap-16 md:gap-24">
      <Hero />
      <LoadingPart skeleton={<HomeSkeleton />}>
        <CategoryTiles />
        <Shelves />
      </LoadingPart>
      <TrustRow />
    </div>
  );
}
