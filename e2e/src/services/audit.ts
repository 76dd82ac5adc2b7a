import postgres from 'postgres';
import type { Databases } from './open-services.ts';

/** What is wrong in the books, one line each; an empty list is what every suite ends with. */
export type Findings = readonly string[];

interface Finding {
  readonly finding: string;
}

const CATALOG = `
  select 'variant ' || v.id || ': on hand ' || v.on_hand || ', ledger ' || coalesce(sum(l.on_hand_delta), 0) as finding
    from catalog.variants v left join catalog.stock_ledger l on l.variant_id = v.id
    group by v.id having v.on_hand <> coalesce(sum(l.on_hand_delta), 0)
  union all
  select 'variant ' || v.id || ': reserved ' || v.reserved || ', ledger ' || coalesce(sum(l.reserved_delta), 0)
    from catalog.variants v left join catalog.stock_ledger l on l.variant_id = v.id
    group by v.id having v.reserved <> coalesce(sum(l.reserved_delta), 0)
  union all
  select 'order ' || order_id || ': ' || kind || ' ' || count(*) || ' times for ' || variant_id
    from catalog.stock_ledger where order_id is not null group by order_id, kind, variant_id having count(*) > 1
  union all
  select 'variant ' || id || ': oversold' from catalog.variants where reserved < 0 or on_hand < reserved
  union all
  select 'parked: ' || consumer || ' ' || subject || ' ' || sequence from catalog.inbox_parked`;

const CART = `
  select 'parked: ' || consumer || ' ' || subject || ' ' || sequence as finding from cart.inbox_parked`;

const ORDERS = `
  select 'outbox: ' || type || ' of ' || subject as finding from orders.outbox
  union all
  select 'order ' || o.id || ': ' || o.status || ' with ' || count(l.id) || ' captures'
    from orders.orders o left join orders.payment_ledger l on l.order_id = o.id and l.kind = 'CAPTURE'
    where o.total > 0 and o.status in ('PAID', 'SHIPPED', 'COMPLETED') group by o.id having count(l.id) <> 1
  union all
  select 'order ' || o.id || ': cancelled and money kept'
    from orders.orders o join orders.payment_ledger l on l.order_id = o.id
    where o.status = 'CANCELLED' group by o.id
    having sum(case l.kind when 'CAPTURE' then l.amount else -l.amount end) <> 0
  union all
  select 'numbers: ' || (max(n) - min(n) + 1) || ' used for ' || count(*) || ' orders'
    from (select substr(number, 2)::bigint as n from orders.orders) numbers having max(n) - min(n) + 1 <> count(*)
  union all
  select 'cart ' || cart_id || ': ' || count(*) || ' live orders' from orders.orders
    where status <> 'CANCELLED' group by cart_id, cart_version having count(*) > 1`;

/** What catalog's reservation of an order must be, by the order's status. */
const RESERVATION: Readonly<Record<string, string>> = {
  PENDING: 'ACTIVE',
  PAID: 'COMMITTED',
  SHIPPED: 'COMMITTED',
  COMPLETED: 'COMMITTED',
  CANCELLED: 'RELEASED',
};

/** Reads the books of all four databases once events have come to rest: every effect there, and there once. */
export async function audit(databases: Databases): Promise<Findings> {
  const [catalog, cart, orders] = [databases.catalog, databases.cart, databases.orders].map((url) =>
    postgres(url, { max: 1, onnotice: () => undefined, fetch_types: false }),
  ) as [postgres.Sql, postgres.Sql, postgres.Sql];
  try {
    const own = await Promise.all([
      catalog.unsafe<Finding[]>(CATALOG),
      cart.unsafe<Finding[]>(CART),
      orders.unsafe<Finding[]>(ORDERS),
    ]);
    const placed = await orders<{ id: string; status: string; cart_id: string; cart_version: number }[]>`
      select id, status, cart_id, cart_version from orders.orders`;
    const reservations = await catalog<{ order_id: string; status: string }[]>`
      select order_id, status from catalog.reservations`;
    const carts = await cart<
      { id: string; status: string; version: number }[]
    >`select id, status, version from cart.carts`;
    const reservationOf = new Map(reservations.map(({ order_id, status }) => [order_id, status]));
    const cartOf = new Map(carts.map((row) => [row.id, row]));
    const across = placed.flatMap(({ id, status, cart_id, cart_version }) => {
      const reserved = reservationOf.get(id) ?? 'none';
      const taken = cartOf.get(cart_id);
      const open = taken?.status === 'ACTIVE' && taken.version === cart_version;
      return [
        ...(reserved === RESERVATION[status] ? [] : [`order ${id}: ${status} with reservation ${reserved}`]),
        ...(open ? [`order ${id}: its cart is still open`] : []),
      ];
    });
    const known = new Set(placed.map(({ id }) => id));
    const orphans = reservations.filter(({ order_id, status }) => status !== 'RELEASED' && !known.has(order_id));
    return [
      ...own.flatMap((rows) => rows.map(({ finding }) => finding)),
      ...across,
      ...orphans.map(({ order_id, status }) => `reservation ${order_id}: ${status} without an order`),
    ];
  } finally {
    await Promise.all([catalog, cart, orders].map((sql) => sql.end({ timeout: 1 })));
  }
}
