import { bySql, type Check, type Finding } from '../check.ts';

/** The sweeper comes every five seconds. */
const GRACE = '1 minute';

export const stuckOrders: Check = {
  id: 'stuck-orders',
  area: 'Nothing stuck',
  title: 'No order is open after its time to pay',
  unit: 'orders',
  run: bySql(
    'orders',
    'orders.orders',
    (sql, asOf) => sql<Finding[]>`
      select number as subject, format('is PENDING, and should have been paid by %s',
        to_char(expires_at at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS "UTC"')) as says
      from orders.orders
      where status = 'PENDING' and expires_at < ${asOf}::timestamptz - ${GRACE}::interval
      order by number`,
  ),
};
