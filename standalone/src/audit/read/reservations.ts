import type { Snapshot } from '@feira/platform/postgres';

/** No pieces at all, as jsonb prints it. */
export const NONE = '{}';

export interface ReservationRow {
  /** The order's. */
  readonly id: string;
  readonly status: string;
  /** Quantities by variant, as jsonb prints them. */
  readonly pieces: string;
  /** What the stock ledger says that the order holds. */
  readonly held: string;
  /** What the stock ledger says that left the house for it. */
  readonly taken: string;
  /** The most times that a variant left the house for it. */
  readonly departures: number;
}

/** The reservations of these orders, with what the stock ledger says of them. */
export const readReservations = (sql: Snapshot, orderIds: readonly string[]) => sql<ReservationRow[]>`
  with lines as (
    select order_id, jsonb_object_agg(variant_id, quantity) as pieces
    from catalog.reservation_lines where order_id in ${sql([...orderIds])} group by 1
  ), moves as (
    select order_id, variant_id, sum(reserved_delta) as held, -sum(on_hand_delta) as taken,
      count(*) filter (where kind = 'COMMITTED') as departures
    from catalog.stock_ledger where order_id in ${sql([...orderIds])} group by 1, 2
  ), booked as (
    select order_id, jsonb_object_agg(variant_id, held) filter (where held <> 0) as held,
      jsonb_object_agg(variant_id, taken) filter (where taken <> 0) as taken, max(departures) as departures
    from moves group by 1
  )
  select r.order_id as id, r.status, coalesce(pieces, '{}')::text as pieces, coalesce(held, '{}')::text as held,
    coalesce(taken, '{}')::text as taken, coalesce(departures, 0)::int as departures
  from catalog.reservations r left join lines using (order_id) left join booked using (order_id)
  where r.order_id in ${sql([...orderIds])}`;
