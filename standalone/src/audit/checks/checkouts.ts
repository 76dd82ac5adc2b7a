import { bySql, type Check, type Finding } from '../check.ts';

export const checkouts: Check = {
  id: 'checkouts',
  area: 'Orders',
  title: 'Every checkout came to one order or to none',
  unit: 'checkouts',
  run: bySql(
    'orders',
    'orders.checkouts',
    (sql) => sql<Finding[]>`
      select o.number as subject, format('comes from %s checkouts', count(c.id)) as says
      from orders.orders o left join orders.checkouts c on c.order_id = o.id and c.status = 'PLACED'
      group by o.id having count(c.id) <> 1
      union all
      select c.id::text, 'is PLACED, but there is no order'
      from orders.checkouts c left join orders.orders o on o.id = c.order_id
      where c.status = 'PLACED' and o.id is null
      union all
      select o.number, format('is an order, but its checkout is %s', c.status)
      from orders.checkouts c join orders.orders o on o.id = c.order_id
      where c.status <> 'PLACED'
      order by subject`,
  ),
};
