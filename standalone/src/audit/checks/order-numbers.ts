import { bySql, type Check, type Finding } from '../check.ts';

/** Numbers are taken in the transaction that places the order, so a refused buyer leaves no gap. */
export const orderNumbers: Check = {
  id: 'order-numbers',
  area: 'Orders',
  title: 'No order number is missing or there twice',
  unit: 'numbers',
  run: bySql(
    'orders',
    'orders.orders',
    (sql) => sql<Finding[]>`
      with given as (
        select number, case when number ~ '^F[0-9]+$' then substring(number from 2)::bigint end as n from orders.orders
      ), counter as (
        select coalesce(max(last), 100000) as last from orders.order_numbers
      )
      select 'F' || missing as subject, 'belongs to no order' as says
      from counter, generate_series(100001, counter.last) missing
      where not exists (select 1 from given where n = missing)
      union all
      select number, format('belongs to %s orders', count(*)) from given group by number having count(*) > 1
      union all
      select number, 'was never handed out' from given, counter
      where n is null or n not between 100001 and counter.last
      order by subject`,
  ),
};
