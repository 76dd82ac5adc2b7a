import type { Snapshot } from '@feira/platform/postgres';
import type { Check } from '../check.ts';
import { PAID } from '../read/orders.ts';
import { byId, PAGE, walk } from '../read/walk.ts';

const readSold = (sql: Snapshot, after: string) => sql<{ id: string }[]>`
  select order_id as id from catalog.reservations
  where status = 'COMMITTED' and order_id > ${after} order by order_id limit ${PAGE}`;

const readStatuses = (sql: Snapshot, ids: readonly string[]) => sql<{ id: string; number: string; status: string }[]>`
  select id, number, status from orders.orders where id in ${sql([...ids])}`;

/** The other way round than paid-orders: what left the house left it for an order that was paid. */
export const soldIsPaid: Check = {
  id: 'sold-is-paid',
  area: 'Orders',
  title: 'What was sold was paid',
  unit: 'sales',
  run: (books) =>
    walk(
      (after) => readSold(books.catalog, after),
      async (sold) => {
        const ids = sold.map(({ id }) => id);
        const orders = byId(await readStatuses(books.orders, ids));
        return ids.flatMap((id) => {
          const order = orders.get(id);
          if (!order) return [{ subject: id, says: 'took pieces, but there is no such order' }];
          if (PAID.includes(order.status)) return [];
          return [{ subject: order.number, says: `took its pieces, but is ${order.status}` }];
        });
      },
    ),
};
