import type { Books } from './books.ts';

/** The shop in figures; amounts in minor units, as text because they are 64-bit. */
export interface Numbers {
  readonly orders: Readonly<Record<string, number>>;
  /** Checkouts that came to no order, by why. */
  readonly refused: Readonly<Record<string, number>>;
  readonly pieces: { readonly inTheHouse: number; readonly held: number; readonly sold: number };
  readonly money: readonly {
    readonly currency: string;
    readonly charged: string;
    readonly returned: string;
    readonly kept: string;
  }[];
  /** What is on its way at this moment. */
  readonly underWay: { readonly events: number; readonly checkouts: number; readonly payments: number };
}

interface Counted {
  readonly key: string;
  readonly count: number;
}

const counts = (rows: readonly Counted[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ key, count }) => [key, count]));

export async function readNumbers({ orders, catalog }: Books): Promise<Numbers> {
  const byStatus = await orders<Counted[]>`
    select status as key, count(*)::int as count from orders.orders group by 1 order by 2 desc, 1`;
  const refused = await orders<Counted[]>`
    select coalesce(refusal->>'code', 'UNKNOWN') as key, count(*)::int as count
    from orders.checkouts where status = 'REFUSED' group by 1 order by 2 desc, 1`;
  const money = await orders<Numbers['money'][number][]>`
    with movements as (
      select currency, coalesce(sum(amount) filter (where kind = 'CAPTURE'), 0) as charged,
        coalesce(sum(amount) filter (where kind = 'REFUND'), 0) as returned
      from orders.payment_ledger group by currency
    )
    select currency, charged::text, returned::text, (charged - returned)::text as kept from movements order by currency`;
  const [underWay = { events: 0, checkouts: 0, payments: 0 }] = await orders<Numbers['underWay'][]>`
    select (select count(*)::int from orders.outbox) as events,
      (select count(*)::int from orders.checkouts where status = 'STARTED') as checkouts,
      (select count(*)::int from orders.provider_events where settled_at is null) as payments`;
  const [pieces = { inTheHouse: 0, held: 0, sold: 0 }] = await catalog<Numbers['pieces'][]>`
    select (select coalesce(sum(on_hand), 0)::int from catalog.variants) as "inTheHouse",
      (select coalesce(sum(reserved), 0)::int from catalog.variants) as held,
      (select coalesce(sum(quantity), 0)::int from catalog.reservation_lines join catalog.reservations using (order_id)
        where status = 'COMMITTED') as sold`;
  return { orders: counts(byStatus), refused: counts(refused), pieces, money: [...money], underWay };
}
