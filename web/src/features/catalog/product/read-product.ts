import 'server-only';
import { cache } from 'react';
import { ask } from '@/graph/ask';
import { Product, type ProductQuery } from '@/graph/generated/operations';

export type ShownProduct = NonNullable<ProductQuery['product']>;

/** One read for the page and its metadata. */
export const readProduct = cache((slug: string) => ask(Product, { slug }));
