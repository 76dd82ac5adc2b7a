import type { Snapshot } from '@feira/platform/postgres';
import type { Check, Finding } from '../check.ts';
import { byId, PAGE, walk } from '../read/walk.ts';

interface Reservation {
  readonly id: string;
  readonly overdue: boolean;
}

/** The sweeper of checkouts is done long before a reservation ends; a minute more is for clocks that differ. */
const GRACE = '1 minute';

const readActive = (sql: Snapshot, asOf: string, after: string) => sql<Reservation[]>`
  select order_id as id, expires_at < ${asOf}::timestamptz - ${GRACE}::interval as overdue
  from catalog.reservations where status = 'ACTIVE' and order_id > ${after} order by order_id limit ${PAGE}`;

/** What orders knows of these ids: the order, or the checkout that came to none. */
const readOwners = (sql: Snapshot, ids: readonly string[]) => sql<{ id: string; ordered: boolean; refused: boolean }[]>`
  select c.order_id as id, bool_or(o.id is not null) as ordered, bool_or(c.status = 'REFUSED') as refused
  from orders.checkouts c left join orders.orders o on o.id = c.order_id
  where c.order_id in ${sql([...ids])} group by c.order_id`;

export const stuckReservations: Check = {
  id: 'stuck-reservations',
  area: 'Nothing stuck',
  title: 'No pieces are held for nobody',
  unit: 'reservations',
  run: (books) =>
    walk(
      (after) => readActive(books.catalog, books.asOf, after),
      async (reservations) => {
        const ids = reservations.map(({ id }) => id);
        const owners = byId(await readOwners(books.orders, ids));
        return reservations.flatMap(({ id, overdue }): Finding[] => {
          const owner = owners.get(id);
          if (owner?.ordered) return [];
          if (owner?.refused) return [{ subject: id, says: 'holds pieces, but its buyer was refused' }];
          return overdue ? [{ subject: id, says: 'holds pieces past its time, and there is no order' }] : [];
        });
      },
    ),
};
