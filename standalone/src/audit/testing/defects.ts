/** Something broken by hand: which check must see it, what it is, and how it is done. Constraints that stand in the way go first. */
export type Defect = readonly [check: string, what: string, ...statements: string[]];

const order = (status: string, column = 'id'): string =>
  `(select ${column} from orders.orders where status = '${status}' order by number limit 1)`;
const coffee = `(select id from catalog.variants where on_hand > 10 limit 1)`;
const reservation = (status: string): string => `where order_id = ${order(status)}`;
const NOBODY = `'01980000-0000-7000-8000-00000000dead'`;

const HOURS_AGO = `now() - interval '3 hours'`;

export const DEFECTS: readonly Defect[] = [
  ['stock-ledger', 'a piece vanished', `update catalog.variants set on_hand = on_hand - 1 where id = ${coffee}`],
  ['stock-ledger', 'a movement was lost', `delete from catalog.stock_ledger where kind = 'RELEASED'`],
  [
    'stock-ledger',
    'a movement without a variant',
    `insert into catalog.stock_ledger (variant_id, kind, on_hand_delta, reserved_delta, at) values (${NOBODY}, 'INITIAL', 1, 0, now())`,
  ],
  [
    'stock-held',
    'a piece is held by nobody',
    `update catalog.variants set reserved = reserved + 1 where id = ${coffee}`,
  ],
  ['stock-sold', 'pieces came from nowhere', `delete from catalog.stock_ledger where kind = 'INITIAL'`],
  [
    'stock-sold',
    'a sale left its pieces in the house',
    `update catalog.variants set on_hand = on_hand + 2 where id = ${coffee}`,
  ],
  [
    'stock-never-oversold',
    'more is held than there is',
    'alter table catalog.variants drop constraint variants_stock',
    `update catalog.variants set reserved = on_hand + 1`,
  ],
  [
    'stock-never-oversold',
    'pieces were sold before they came',
    `update catalog.stock_ledger set position = position + 1000000 where kind = 'INITIAL'`,
  ],
  [
    'stock-never-oversold',
    'less than a piece is reserved',
    `update catalog.reservation_lines set quantity = 0 ${reservation('PENDING')}`,
  ],
  [
    'open-orders',
    'an open order lost its pieces',
    `update catalog.reservations set status = 'RELEASED' ${reservation('PENDING')}`,
  ],
  [
    'open-orders',
    'an open order was never reserved',
    `delete from catalog.reservation_lines ${reservation('PENDING')}`,
    `delete from catalog.reservations ${reservation('PENDING')}`,
  ],
  [
    'paid-orders',
    'a paid order is only held',
    `update catalog.reservations set status = 'ACTIVE' ${reservation('PAID')}`,
  ],
  [
    'paid-orders',
    'other pieces left than were paid',
    `update catalog.reservation_lines set quantity = 1 ${reservation('PAID')}`,
  ],
  [
    'paid-orders',
    'the event acted twice',
    `insert into catalog.stock_ledger (variant_id, order_id, kind, on_hand_delta, reserved_delta, at) select variant_id, order_id, kind, on_hand_delta, reserved_delta, at from catalog.stock_ledger ${reservation('PAID')} and kind = 'COMMITTED'`,
  ],
  [
    'paid-orders',
    'a sale was not booked',
    `delete from catalog.stock_ledger ${reservation('SHIPPED')} and kind = 'COMMITTED'`,
  ],
  [
    'cancelled-orders',
    'a cancelled order still holds',
    `update catalog.reservations set status = 'ACTIVE' ${reservation('CANCELLED')}`,
  ],
  [
    'cancelled-orders',
    'a cancelled order took its pieces',
    `update catalog.stock_ledger set kind = 'COMMITTED', on_hand_delta = -2 ${reservation('CANCELLED')} and kind = 'RELEASED'`,
  ],
  [
    'sold-is-paid',
    'an open order took its pieces',
    `update catalog.reservations set status = 'COMMITTED' ${reservation('PENDING')}`,
  ],
  [
    'sold-is-paid',
    'pieces were sold to nobody',
    `insert into catalog.reservations values (${NOBODY}, 'COMMITTED', now())`,
  ],
  ['carts', 'a cart is still open', `update cart.carts set status = 'ACTIVE' where id = ${order('PAID', 'cart_id')}`],
  [
    'carts',
    'a cart was ordered before it was so',
    `update cart.carts set version = 0 where id = ${order('PAID', 'cart_id')}`,
  ],
  ['carts', 'a cart is gone', `delete from cart.carts where id = ${order('PAID', 'cart_id')}`],
  [
    'carts',
    'a cart closed without an order',
    `insert into cart.carts (id, status, version, updated_at) values (${NOBODY}, 'PLACED', 1, now())`,
  ],
  ['histories', 'a history lost its end', `delete from orders.order_history where status = 'SHIPPED'`],
  [
    'histories',
    'an order changed without a word',
    `update orders.orders set status = 'COMPLETED' where id = ${order('SHIPPED')}`,
  ],
  [
    'listeners',
    'an event was not heard',
    `delete from catalog.inbox where ctid = (select min(ctid) from catalog.inbox where consumer = 'catalog.stock')`,
  ],
  [
    'listeners',
    'an event was heard that nobody said',
    `insert into cart.inbox values ('cart.checkout', ${NOBODY}, ${HOURS_AGO})`,
  ],
  [
    'listeners',
    'a delivery was noted twice',
    'alter table cart.inbox drop constraint inbox_consumer_event_id_pk',
    `insert into cart.inbox select * from cart.inbox limit 1`,
  ],
  ['checkouts', 'an order has no checkout', `delete from orders.checkouts where order_id = ${order('PAID')}`],
  [
    'checkouts',
    'a refused checkout has an order',
    `update orders.checkouts set status = 'REFUSED' where order_id = ${order('PAID')}`,
  ],
  [
    'checkouts',
    'a checkout has no order',
    `update orders.checkouts set order_id = ${NOBODY} where status = 'PLACED' and order_id = ${order('PAID')}`,
  ],
  ['order-numbers', 'a number is missing', `update orders.order_numbers set last = last + 1`],
  [
    'order-numbers',
    'a number is there twice',
    'alter table orders.orders drop constraint orders_number_unique',
    `update orders.orders set number = 'F100001'`,
  ],
  ['order-numbers', 'a number was made up', `update orders.orders set number = 'X1' where id = ${order('PAID')}`],
  [
    'order-totals',
    'a line was added afterwards',
    `update orders.order_lines set quantity = quantity + 1 where order_id = ${order('PAID')}`,
  ],
  [
    'order-totals',
    'a total does not add up',
    'alter table orders.orders drop constraint orders_total_adds_up',
    `update orders.orders set total = total + 1 where id = ${order('PENDING')}`,
  ],
  ['charges', 'a paid order was not charged', `delete from orders.payment_ledger where order_id = ${order('PAID')}`],
  [
    'charges',
    'a paid order was charged twice',
    `insert into orders.payment_ledger select gen_random_uuid(), order_id, gen_random_uuid(), kind, amount, currency, at from orders.payment_ledger where order_id = ${order('PAID')}`,
  ],
  ['charges', "a cancelled order's money stayed", `delete from orders.payment_ledger where kind = 'REFUND'`],
  [
    'charges',
    'an order was charged in another currency',
    `update orders.payment_ledger set currency = 'USD' where order_id = ${order('PAID')}`,
  ],
  [
    'provider',
    'another amount was booked than was taken',
    `update orders.payment_ledger set amount = amount + 1 where order_id = ${order('PAID')}`,
  ],
  [
    'provider',
    'money was booked that no provider took',
    `delete from orders.provider_events where order_id = ${order('PAID')}`,
  ],
  [
    'provider',
    'more went back than came',
    `update orders.payment_ledger set amount = amount + 1 where kind = 'REFUND'`,
  ],
  [
    'all-money',
    'money belongs to no order',
    `insert into orders.payment_ledger values (gen_random_uuid(), ${NOBODY}, ${NOBODY}, 'CAPTURE', 500, 'BRL', now())`,
  ],
  [
    'stuck-events',
    'an event waits for hours',
    `insert into orders.outbox (id, type, subject, sequence, source, request_id, data, created_at) values (${NOBODY}, 'order.paid.v1', 'x', 1, '/feira/orders', 'r', '{}', ${HOURS_AGO})`,
  ],
  [
    'stuck-checkouts',
    'nobody works on a checkout',
    `update orders.checkouts set status = 'STARTED', lease_until = ${HOURS_AGO} where status = 'REFUSED'`,
  ],
  [
    'stuck-orders',
    'an order is open past its time',
    `update orders.orders set expires_at = ${HOURS_AGO} where status = 'PENDING'`,
  ],
  [
    'stuck-payments',
    'nobody acted on a payment',
    `update orders.provider_events set settled_at = null, recorded_at = ${HOURS_AGO}`,
  ],
  [
    'stuck-reservations',
    'pieces are held for nobody',
    `insert into catalog.reservations values (${NOBODY}, 'ACTIVE', ${HOURS_AGO})`,
  ],
  [
    'stuck-reservations',
    'pieces are held for a refused buyer',
    `insert into catalog.reservations select order_id, 'ACTIVE', now() from orders.checkouts where status = 'REFUSED' on conflict (order_id) do update set status = 'ACTIVE'`,
  ],
];
