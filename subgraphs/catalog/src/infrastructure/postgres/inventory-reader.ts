import type { Page, PageRequest } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { and, asc, count, desc, eq, getTableColumns, gt, lt, lte, ne, sql, type SQL } from 'drizzle-orm';
import type { InventoryReader } from '../../application/ports.ts';
import { toVariant } from './load-products.ts';
import { products, stockLedger, variants } from './schema.ts';

const available = sql<number>`(${variants.onHand} - ${variants.reserved})`;

const scarce = (threshold: number): SQL | undefined => and(lte(available, threshold), ne(products.status, 'ARCHIVED'));

/** Read by the index of each list, from the cursor on. */
export const makeInventoryReader = (db: Db): InventoryReader => ({
  movements: async (variantId, request) => {
    const { limit, direction, cursor } = request;
    const forward = direction === 'forward';
    const after = cursor && (forward ? lt : gt)(stockLedger.position, BigInt(String(cursor[0])));
    const rows = await db
      .select()
      .from(stockLedger)
      .where(and(eq(stockLedger.variantId, variantId), after))
      .orderBy((forward ? desc : asc)(stockLedger.position))
      .limit(limit + 1);
    return pageOf(
      rows.map(({ position, ...movement }) => ({ ...movement, id: String(position) })),
      request,
    );
  },
  countMovements: async (variantId) => {
    const [row] = await db.select({ total: count() }).from(stockLedger).where(eq(stockLedger.variantId, variantId));
    return row?.total ?? 0;
  },
  lowStock: async (threshold, request) => {
    const { limit, direction, cursor } = request;
    const forward = direction === 'forward';
    const [way, comparison] = forward ? [asc, sql`>`] : [desc, sql`<`];
    const [left, id] = [String(cursor?.[0]), String(cursor?.[1])];
    const after = cursor && sql`(${available}, ${variants.id}) ${comparison} (${left}::int, ${id}::uuid)`;
    const rows = await db
      .select(getTableColumns(variants))
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(and(scarce(threshold), after))
      .orderBy(way(available), way(variants.id))
      .limit(limit + 1);
    return pageOf(
      rows.map((row) => ({ variant: toVariant(row), onHand: row.onHand, reserved: row.reserved })),
      request,
    );
  },
  countLowStock: async (threshold) => {
    const [row] = await db
      .select({ total: count() })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(scarce(threshold));
    return row?.total ?? 0;
  },
});

/** One row more than wanted was read, to know whether there are more. */
function pageOf<T>(rows: readonly T[], { limit, direction }: PageRequest): Page<T> {
  const kept = rows.slice(0, limit);
  return { items: direction === 'forward' ? kept : kept.reverse(), hasMore: rows.length > limit };
}
