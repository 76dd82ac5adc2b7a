'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AddToCartForm } from '@/features/cart/add-to-cart-form';
import { Badge } from '@/ui/badge';
import { Price } from '@/ui/price';
import { OptionPicker } from './option-picker';
import type { ShownProduct } from './read-product';
import { choose, findVariant, firstSelection } from './variants';

const FEW = 5;

/** Price, options and the way into the cart: all that changes with the chosen variant. */
export function BuyBox({ product }: { product: Pick<ShownProduct, 'slug' | 'options' | 'variants'> }) {
  const { slug, options, variants } = product;
  const [selection, setSelection] = useState(() => firstSelection(variants));
  const variant = findVariant(variants, selection);
  return (
    <div className="flex flex-col gap-6">
      {variant && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Price size="lg" value={variant.price} before={variant.compareAtPrice} />
          <StockNote available={variant.available} />
        </div>
      )}
      <AddToCartForm slug={slug} available={variant?.available ?? 0}>
        {options.map((option) => (
          <OptionPicker
            key={option.name}
            option={option}
            variants={variants}
            selection={selection}
            onChoose={(name, value) => setSelection(choose(variants, selection, name, value))}
          />
        ))}
      </AddToCartForm>
    </div>
  );
}

function StockNote({ available }: { available: number }) {
  const t = useTranslations('product');
  if (available === 0) return <Badge tone="bad">{t('soldOut')}</Badge>;
  if (available <= FEW) return <Badge tone="warm">{t('lastPieces', { count: available })}</Badge>;
  return <Badge tone="good">{t('inStock')}</Badge>;
}
