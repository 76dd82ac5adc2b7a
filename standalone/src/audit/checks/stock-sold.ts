import { bySql, type Check, type Finding } from '../check.ts';

export const stockSold: Check = {
  id: 'stock-sold',
  area: 'Stock',
  title: 'What came in is in the house or sold',
  unit: 'variants',
  run: bySql(
    'catalog',
    'catalog.variants',
    (sql) => sql<Finding[]>`
      with came as (
        select variant_id, sum(on_hand_delta) as quantity
        from catalog.stock_ledger where kind <> 'COMMITTED' group by variant_id
      ), sold as (
        select variant_id, sum(quantity) as quantity
        from catalog.reservation_lines join catalog.reservations using (order_id)
        where status = 'COMMITTED' group by variant_id
      )
      select v.sku as subject, format('%s came in; %s in the house and %s sold', coalesce(c.quantity, 0), v.on_hand,
        coalesce(s.quantity, 0)) as says
      from catalog.variants v left join came c on c.variant_id = v.id left join sold s on s.variant_id = v.id
      where coalesce(c.quantity, 0) <> v.on_hand + coalesce(s.quantity, 0)
      order by subject`,
  ),
};
