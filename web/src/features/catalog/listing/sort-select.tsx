'use client';

import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/i18n/navigation';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import { useListing } from './listing-frame';
import { ATTRIBUTE_PREFIX, fromStart, SORTS } from './listing-query';

export function SortSelect({ base }: { base: string }) {
  const t = useTranslations('listing');
  const { query, show } = useListing();
  const action = getPathname({ href: base, locale: useLocale() });
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || query.text);
  return (
    <form action={action} className="flex items-center gap-2">
      <Select
        inline
        name="sort"
        label={t('sort')}
        value={query.sort}
        className="max-md:[&_label]:sr-only"
        onChange={({ target }) => {
          const sort = sorts.find((one) => one === target.value);
          if (sort) show({ ...fromStart(query), sort });
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t('sortOption', { sort })}
          </option>
        ))}
      </Select>
      <span hidden>
        <Kept name="q" value={query.text} />
        <Kept name="stock" value={query.inStock ? '1' : undefined} />
        <Kept name="min" value={query.min} />
        <Kept name="max" value={query.max} />
        {Object.entries(query.attributes).flatMap(([name, values]) =>
          values.map((value) => <Kept key={`${name} ${value}`} name={ATTRIBUTE_PREFIX + name} value={value} />),
        )}
      </span>
      <Button type="submit" look="secondary" className="without-js">
        {t('sortApply')}
      </Button>
    </form>
  );
}

const Kept = ({ name, value }: { name: string; value: string | undefined }) =>
  value ? <input type="hidden" name={name} value={value} /> : null;
