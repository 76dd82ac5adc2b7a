'use client';

import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/states';

interface Props {
  /** `digest` is in the server's log, beside the request's id. */
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: Props) {
  const t = useTranslations('states');
  return (
    <div role="alert">
      <EmptyState page title={t('errorTitle')} text={t('errorText')}>
        <Button onClick={reset}>{t('retry')}</Button>
        <LinkButton href="/" look="secondary">
          {t('goHome')}
        </LinkButton>
      </EmptyState>
      {error.digest !== undefined && (
        <p className="-mt-8 pb-10 text-center font-mono text-xs break-all text-muted">
          {t('code', { id: error.digest })}
        </p>
      )}
    </div>
  );
}
