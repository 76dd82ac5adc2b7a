import type { Snapshot } from '@feira/platform/postgres';
import { PAGE } from './walk.ts';

/** In which orders have been paid and not been given their money back. */
export const PAID = ['PAID', 'SHIPPED', 'COMPLETED'];

export interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly cartId: string;
  readonly cartVersion: number;
  /** Quantities by variant, as jsonb prints them: equal texts are equal pieces. */
  readonly pieces: string;
  /** Types of its events that nobody has been told yet. */
  readonly untold: readonly string[];
}

/** A page of orders, by id. */
export const readOrders = (sql: Snapshot, statuses: readonly string[], after: string) => sql<OrderRow[]>`
  select o.id, o.number, o.status, o.cart_id as "cartId", o.cart_version as "cartVersion",
    coalesce((
      select jsonb_object_agg(variant_id, quantity)
      from (select variant_id, sum(quantity) as quantity from orders.order_lines where order_id = o.id group by 1) line
    ), '{}')::text as pieces,
    coalesce((select jsonb_agg(type) from orders.outbox where subject = o.id::text), '[]') as untold
  from orders.orders o
  where o.id > ${after} and o.status in ${sql([...statuses])}
  order by o.id
  limit ${PAGE}`;
