import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DoorPage } from '@/features/account/door-page';
import { DoorSkeleton } from '@/features/account/door-skeleton';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('signUpTitle'), robots: { index: false } };
}

interface Props {
  readonly searchParams: Promise<{ next?: string | string[] }>;
}

export default async function Page({ searchParams }: Props) {
  const { next } = await searchParams;
  return (
    <LoadingPart skeleton={<DoorSkeleton />}>
      <DoorPage door="sign-up" next={next} />
    </LoadingPart>
  );
}
