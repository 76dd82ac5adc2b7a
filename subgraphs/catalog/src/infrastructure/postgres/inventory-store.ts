import type { Db } from '@feira/platform/postgres';
import { eq, sql } from 'drizzle-orm';
import type { InventoryStore } from '../../application/ports.ts';
import { toVariant } from './load-products.ts';
import { stockLedger, variants } from './schema.ts';

export const makeInventoryStore = (db: Db): InventoryStore => ({
  lock: async (variantId) => {
    const [row] = await db.select().from(variants).where(eq(variants.id, variantId)).for('update');
    return row && { variant: toVariant(row), onHand: row.onHand, reserved: row.reserved };
  },
  adjust: async (variantId, delta, note) => {
    await db
      .update(variants)
      .set({ onHand: sql`${variants.onHand} + ${delta}` })
      .where(eq(variants.id, variantId));
    await db.insert(stockLedger).values({ variantId, kind: 'ADJUSTED', onHandDelta: delta, reservedDelta: 0, ...note });
  },
});
