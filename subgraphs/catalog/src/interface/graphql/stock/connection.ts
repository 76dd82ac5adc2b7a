import type { CursorKey, PageRequest } from '@feira/kernel';
import { toConnection, toPageRequest, type ConnectionArgs } from '@feira/platform/graphql';
import type { VariantStock } from '../../../application/ports.ts';
import type { StockList } from '../../../application/read-stock.ts';
import type { StockMovement } from '../../../domain/stock.ts';

const LOW_STOCK = 'lowStock:scarcest';
const MOVEMENTS = 'stockMovements:newest';

/** The cursor's first part must be a number, or PostgreSQL would refuse it as a fault. */
const begins =
  (form: RegExp) =>
  (key: CursorKey): boolean =>
    key.length === 2 && form.test(String(key[0]));

export const toLowStockPage = (args: ConnectionArgs): PageRequest =>
  toPageRequest(LOW_STOCK, args, begins(/^\d{1,9}$/));

export const toLowStockConnection = (request: PageRequest, { page, count }: StockList<VariantStock>) => ({
  ...toConnection(LOW_STOCK, request, page, ({ variant }) => [variant.available, variant.id]),
  totalCount: count,
});

export const toMovementPage = (args: ConnectionArgs): PageRequest =>
  toPageRequest(MOVEMENTS, args, begins(/^\d{1,18}$/));

export const toMovementConnection = (request: PageRequest, { page, count }: StockList<StockMovement>) => ({
  ...toConnection(MOVEMENTS, request, page, ({ id, variantId }) => [id, variantId]),
  totalCount: count,
});

export type StockLevelConnectionModel = ReturnType<typeof toLowStockConnection>;
export type StockLevelEdgeModel = StockLevelConnectionModel['edges'][number];
export type StockMovementConnectionModel = ReturnType<typeof toMovementConnection>;
export type StockMovementEdgeModel = StockMovementConnectionModel['edges'][number];
