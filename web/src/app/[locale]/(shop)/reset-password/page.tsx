import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DoorSkeleton } from '@/features/account/door-skeleton';
import { LetterPage } from '@/features/account/letter-page';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('letters.reset.title'), robots: { index: false }, referrer: 'no-referrer' };
}

interface Props {
  readonly searchParams: Promise<{ token?: string | string[] }>;
}

export default async function Page({ searchParams }: Props) {
  const { token } = await searchParams;
  return (
    <LoadingPart skeleton={<DoorSkeleton />}>
      <LetterPage step="reset" token={token} />
    </LoadingPart>
  );
}
