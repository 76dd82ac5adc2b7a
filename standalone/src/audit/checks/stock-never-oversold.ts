import { bySql, type Check, type Finding } from '../check.ts';

/** Now, and after every movement that the ledger knows: they are written under the variant's lock, hence in order. */
export const stockNeverOversold: Check = {
  id: 'stock-never-oversold',
  area: 'Stock',
  title: 'At no moment more was sold than there was',
  unit: 'movements',
  run: bySql(
    'catalog',
    'catalog.stock_ledger',
    (sql) => sql<Finding[]>`
      with steps as (
        select variant_id, sum(on_hand_delta) over earlier as on_hand, sum(reserved_delta) over earlier as reserved
        from catalog.stock_ledger window earlier as (partition by variant_id order by position)
      ), lowest as (
        select variant_id, min(on_hand) as on_hand, min(reserved) as reserved, min(on_hand - reserved) as available
        from steps group by variant_id
        union all
        select id, on_hand, reserved, on_hand - reserved from catalog.variants
      ), worst as (
        select variant_id, min(least(on_hand, reserved, available)) as pieces from lowest group by variant_id
      )
      select coalesce(v.sku, w.variant_id::text) as subject, format('was at %s pieces', w.pieces) as says
      from worst w left join catalog.variants v on v.id = w.variant_id
      where w.pieces < 0
      union all
      select order_id::text, format('reserves %s pieces', quantity) from catalog.reservation_lines where quantity <= 0
      order by subject`,
  ),
};
