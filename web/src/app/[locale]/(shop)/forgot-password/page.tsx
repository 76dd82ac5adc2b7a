import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DoorSkeleton } from '@/features/account/door-skeleton';
import { LetterPage } from '@/features/account/letter-page';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('letters.forgot.title'), robots: { index: false } };
}

export default function Page() {
  return (
    <LoadingPart skeleton={<DoorSkeleton />}>
      <LetterPage step="forgot" />
    </LoadingPart>
  );
}
