import { useTranslations } from 'next-intl';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/states';

export default function NotFound() {
  const t = useTranslations('states');
  const shell = useTranslations('shell');
  return (
    <EmptyState page title={t('notFoundTitle')} text={t('notFoundText')}>
      <LinkButton href="/">{t('goHome')}</LinkButton>
      <LinkButton href="/search" look="secondary">
        {shell('everything')}
      </LinkButton>
    </EmptyState>
  );
}
