import { bySql, type Check, type Finding } from '../check.ts';

export const stockLedger: Check = {
  id: 'stock-ledger',
  area: 'Stock',
  title: 'The stock ledger explains every piece',
  unit: 'variants',
  run: bySql(
    'catalog',
    'catalog.variants',
    (sql) => sql<Finding[]>`
      with booked as (
        select variant_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
        from catalog.stock_ledger group by variant_id
      )
      select coalesce(v.sku, b.variant_id::text) as subject,
        format('%s in the house, %s held; by the ledger %s and %s', coalesce(v.on_hand, 0), coalesce(v.reserved, 0),
          coalesce(b.on_hand, 0), coalesce(b.reserved, 0)) as says
      from catalog.variants v full join booked b on b.variant_id = v.id
      where coalesce(v.on_hand, 0) <> coalesce(b.on_hand, 0) or coalesce(v.reserved, 0) <> coalesce(b.reserved, 0)
      order by subject`,
  ),
};
