'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/ui/checkbox';
import type { Facet } from './facets';
import { useListing } from './listing-frame';
import { ATTRIBUTE_PREFIX, hasValue, toggleValue } from './listing-query';

const SHOWN = 6;

/** The values of one attribute. Long lists keep their tail folded in. */
export function FacetGroup({ facet, open }: { facet: Facet; open: boolean }) {
  const t = useTranslations('listing');
  const { query } = useListing();
  const isActive = ({ value }: Facet['values'][number]) => hasValue(query, facet.name, value);
  const head = facet.values.filter((value, index) => index < SHOWN || isActive(value));
  const tail = facet.values.filter((value) => !head.includes(value));
  return (
    <details open={open} className="group/facet border-b border-line py-2">
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 rounded-sm text-[0.9375rem] font-semibold [&::-webkit-details-marker]:hidden">
        {facet.name}
        <ChevronDown aria-hidden className="size-4.5 text-muted transition-transform group-open/facet:rotate-180" />
      </summary>
      <FacetValues name={facet.name} values={head} />
      {tail.length > 0 && (
        <details className="group/tail">
          <summary className="inline-flex min-h-11 list-none items-center rounded-sm text-sm font-medium text-leaf group-open/tail:hidden hover:underline [&::-webkit-details-marker]:hidden">
            {t('more', { count: tail.length })}
          </summary>
          <FacetValues name={facet.name} values={tail} />
        </details>
      )}
    </details>
  );
}

function FacetValues({ name, values }: Facet) {
  const { query, show } = useListing();
  return (
    <ul aria-label={name}>
      {values.map(({ value, count }) => (
        <li key={value}>
          <Checkbox
            name={ATTRIBUTE_PREFIX + name}
            value={value}
            checked={hasValue(query, name, value)}
            onChange={() => show(toggleValue(query, name, value))}
          >
            <span className="min-w-0">{value}</span>
            <span className="text-sm text-muted tabular-nums">{count}</span>
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
