import { bySql, type Check, type Finding } from '../check.ts';

/** A retry may resume a checkout for five minutes after its lease; then the sweeper refuses it. */
const GRACE = '6 minutes';

export const stuckCheckouts: Check = {
  id: 'stuck-checkouts',
  area: 'Nothing stuck',
  title: 'No checkout was left half done',
  unit: 'checkouts',
  run: bySql(
    'orders',
    'orders.checkouts',
    (sql, asOf) => sql<Finding[]>`
      select id::text as subject, format('is STARTED, and nobody works on it since %s',
        to_char(lease_until at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS "UTC"')) as says
      from orders.checkouts
      where status = 'STARTED' and lease_until < ${asOf}::timestamptz - ${GRACE}::interval
      order by lease_until`,
  ),
};
