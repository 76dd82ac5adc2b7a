import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonLook, LinkButton } from './button';
import { StallMark } from './stall-mark';

interface StateProps {
  readonly title: string;
  readonly text?: string;
  /** The way on. */
  readonly children?: ReactNode;
  /** The page has no other heading of the first rank. */
  readonly page?: boolean;
}

/** Nothing is here, and where to go from here. */
export function EmptyState({ title, text, children, page = false }: StateProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-14 text-center">
      <StallMark className="size-16 opacity-90" />
      <Heading className="text-heading">{title}</Heading>
      {text !== undefined && <p className="text-muted">{text}</p>}
      {children !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  );
}

/** A part could not be loaded; the id leads to the reason in the log. */
export function ErrorState({
  requestId,
  page = false,
  children,
}: {
  requestId?: string;
  page?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations('states');
  return (
    <div role="alert">
      <EmptyState title={t('unavailableTitle')} text={t('unavailableText')} page={page}>
        {children ?? (
          <>
            {/* An empty address is this one: the page is asked for anew, with its query. */}
            <a href="" className={buttonLook({})}>
              {t('retry')}
            </a>
            <LinkButton href="/" look="secondary">
              {t('goHome')}
            </LinkButton>
          </>
        )}
      </EmptyState>
      {requestId !== undefined && (
        <p className="-mt-8 pb-10 text-center font-mono text-xs break-all text-muted">{t('code', { id: requestId })}</p>
      )}
    </div>
  );
}

/** One line where a small part is missing. */
export const MissingPart = ({ children }: { children: ReactNode }) => (
  <p className="rounded-md border border-dashed border-line px-5 py-6 text-center text-muted">{children}</p>
);
