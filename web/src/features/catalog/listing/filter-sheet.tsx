'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Sheet, SheetClose } from '@/ui/sheet';
import type { Facet } from './facets';
import { FilterForm } from './filter-form';
import { useListing } from './listing-frame';
import { countFilters, withoutFilters } from './listing-query';

interface FilterSheetProps {
  readonly base: string;
  readonly facets: readonly Facet[];
  readonly total: number;
}

/** The filters where there is no room beside the products. */
export function FilterSheet({ base, facets, total }: FilterSheetProps) {
  const t = useTranslations('listing');
  const { query, show } = useListing();
  const active = countFilters(query);
  return (
    <div className="needs-js lg:hidden">
      <Sheet
        title={t('filters')}
        trigger={
          <Button look="secondary">
            <SlidersHorizontal aria-hidden className="size-4.5" />
            {t('filtersCount', { count: active })}
          </Button>
        }
        footer={
          <div className="flex gap-3">
            {active > 0 && (
              <Button look="quiet" onClick={() => show(withoutFilters(query))}>
                {t('clear')}
              </Button>
            )}
            <SheetClose render={<Button className="flex-1">{t('showResults', { count: total })}</Button>} />
          </div>
        }
      >
        <FilterForm base={base} facets={facets} />
      </Sheet>
    </div>
  );
}
