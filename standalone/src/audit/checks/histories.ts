import { bySql, type Check, type Finding } from '../check.ts';

/** One entry for each event of an order: numbered from 1 without gaps, the last one being how the order stands. */
export const histories: Check = {
  id: 'histories',
  area: 'Orders',
  title: 'Every history is whole and ends where its order is',
  unit: 'orders',
  run: bySql(
    'orders',
    'orders.orders',
    (sql) => sql<Finding[]>`
      with told as (
        select order_id, count(*) as entries, min(sequence) as first, max(sequence) as last,
          (array_agg(status order by sequence desc))[1] as status
        from orders.order_history group by order_id
      )
      select o.number as subject, format('is %s after %s events; its history has %s and ends %s', o.status, o.sequence,
        coalesce(t.entries, 0), coalesce(t.status, 'nowhere')) as says
      from orders.orders o left join told t on t.order_id = o.id
      where (t.entries, t.first, t.last, t.status) is distinct from (o.sequence::bigint, 1, o.sequence, o.status)
      order by subject`,
  ),
};
