import { bySql, type Check, type Finding } from '../check.ts';

/** The sweeper settles what is ten seconds old. */
const GRACE = '1 minute';

export const stuckPayments: Check = {
  id: 'stuck-payments',
  area: 'Nothing stuck',
  title: "No provider's word waits to be acted on",
  unit: 'words of providers',
  run: bySql(
    'orders',
    'orders.provider_events',
    (sql, asOf) => sql<Finding[]>`
      select coalesce(o.number, e.order_id::text) as subject, format('%s said "%s", and nobody acted on it', e.provider,
        e.outcome->>'kind') as says
      from orders.provider_events e left join orders.orders o on o.id = e.order_id
      where e.settled_at is null and e.recorded_at < ${asOf}::timestamptz - ${GRACE}::interval
      order by e.recorded_at`,
  ),
};
