import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation';
import { formatMoney } from '@/i18n/money';
import { countFilters, fromStart, toggleValue, toSearch, withoutFilters, type ListingQuery } from './listing-query';

/** What narrows the listing, each with a link that takes it away. */
export function ActiveFilters({ base, query, currency }: { base: string; query: ListingQuery; currency: string }) {
  const t = useTranslations('listing');
  const locale = useLocale();
  if (countFilters(query) === 0) return null;
  const price = (amount: string) => formatMoney({ amount, currency }, locale);
  const start = fromStart(query);
  const chips = [
    ...(query.inStock ? [{ label: t('inStock'), without: { ...start, inStock: false } }] : []),
    ...(query.min === undefined
      ? []
      : [{ label: t('from', { price: price(query.min) }), without: { ...start, min: undefined } }]),
    ...(query.max === undefined
      ? []
      : [{ label: t('upTo', { price: price(query.max) }), without: { ...start, max: undefined } }]),
    ...Object.entries(query.attributes).flatMap(([name, values]) =>
      values.map((value) => ({ label: `${name}: ${value}`, without: toggleValue(query, name, value) })),
    ),
  ];
  return (
    <ul aria-label={t('activeFilters')} className="flex flex-wrap items-center gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <Link
            href={base + toSearch(without)}
            scroll={false}
            prefetch={false}
            aria-label={t('removeFilter', { label })}
            className="inline-flex min-h-10 items-center gap-2 rounded-full bg-leaf-soft ps-4 pe-3 text-sm font-medium hover:bg-line"
          >
            {label}
            <X aria-hidden className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={base + toSearch(withoutFilters(query))}
          scroll={false}
          prefetch={false}
          className="inline-flex min-h-10 items-center px-2 text-sm font-medium text-leaf hover:underline"
        >
          {t('clear')}
        </Link>
      </li>
    </ul>
  );
}
