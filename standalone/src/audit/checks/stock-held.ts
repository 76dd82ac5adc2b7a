import { bySql, type Check, type Finding } from '../check.ts';

export const stockHeld: Check = {
  id: 'stock-held',
  area: 'Stock',
  title: 'What is held is held by open reservations',
  unit: 'variants',
  run: bySql(
    'catalog',
    'catalog.variants',
    (sql) => sql<Finding[]>`
      with held as (
        select variant_id, sum(quantity) as quantity
        from catalog.reservation_lines join catalog.reservations using (order_id)
        where status = 'ACTIVE' group by variant_id
      )
      select v.sku as subject, format('%s held, %s by reservations', v.reserved, coalesce(h.quantity, 0)) as says
      from catalog.variants v left join held h on h.variant_id = v.id
      where v.reserved <> coalesce(h.quantity, 0)
      order by subject`,
  ),
};
