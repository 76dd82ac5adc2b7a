import {
  denied,
  isId,
  ok,
  refuse,
  type AccessCode,
  type Page,
  type PageRequest,
  type Refusal,
  type Result,
  type Viewer,
} from '@feira/kernel';
import type { StockMovement } from '../domain/stock.ts';
import { WRITE_CATALOG } from './create-product.ts';
import type { Deps, VariantStock } from './ports.ts';

/** A page, and how many there are in all: a function, because it costs a query of its own. */
export interface StockList<T> {
  readonly page: Page<T>;
  readonly count: () => Promise<number>;
}

/** What moved a variant's stock, the newest first; for those who change it. Empty for a variant that does not exist. */
export const makeListStockMovements =
  ({ inventory }: Deps) =>
  async (
    viewer: Viewer,
    variantId: string,
    request: PageRequest,
  ): Promise<Result<StockList<StockMovement>, Refusal<AccessCode>>> => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    if (!isId(variantId)) return ok({ page: { items: [], hasMore: false }, count: () => Promise.resolve(0) });
    const page = await inventory.movements(variantId, request);
    return ok({ page, count: () => inventory.countMovements(variantId) });
  };

/** Variants of which at most `threshold` can be sold, the scarcest first; those of archived products need no refill. */
export const makeListLowStock =
  ({ inventory }: Deps) =>
  async (
    viewer: Viewer,
    threshold: number,
    request: PageRequest,
  ): Promise<Result<StockList<VariantStock>, Refusal<AccessCode | 'INVALID_THRESHOLD'>>> => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    if (threshold < 0) return refuse('INVALID_THRESHOLD', 'A threshold is a whole number from 0.', ['threshold']);
    const page = await inventory.lowStock(threshold, request);
    return ok({ page, count: () => inventory.countLowStock(threshold) });
  };
