import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation';

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way from the home page to here; `here` is the page itself. */
export function Breadcrumbs({ crumbs, here }: { crumbs: readonly Crumb[]; here: string }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('breadcrumbs')} className="text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {[{ name: t('home'), href: '/' }, ...crumbs].map(({ name, href }) => (
          <li key={href} className="flex items-center gap-1.5">
            <Link href={href} className="inline-flex min-h-9 items-center hover:text-ink hover:underline">
              {name}
            </Link>
            <ChevronRight aria-hidden className="size-3.5" />
          </li>
        ))}
        <li aria-current="page" className="inline-flex min-h-9 items-center text-ink">
          {here}
        </li>
      </ol>
    </nav>
  );
}
