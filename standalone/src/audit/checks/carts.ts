import type { Snapshot } from '@feira/platform/postgres';
import type { Check, Checked } from '../check.ts';
import type { Books } from '../books.ts';
import { readOrders, type OrderRow } from '../read/orders.ts';
import { byId, PAGE, walk } from '../read/walk.ts';

interface CartRow {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}

const EVERY = ['PENDING', 'PAID', 'SHIPPED', 'COMPLETED', 'CANCELLED', 'REFUNDED'];

const readCarts = (sql: Snapshot, ids: readonly string[]) => sql<CartRow[]>`
  select id, status, version from cart.carts where id in ${sql([...ids])}`;

const readClosed = (sql: Snapshot, after: string) => sql<CartRow[]>`
  select id, status, version from cart.carts where status = 'PLACED' and id > ${after} order by id limit ${PAGE}`;

const readOrdered = (sql: Snapshot, ids: readonly string[]) => sql<{ cartId: string; cartVersion: number }[]>`
  select cart_id as "cartId", cart_version as "cartVersion" from orders.orders where cart_id in ${sql([...ids])}`;

/** A buyer who went on shopping moved the cart on by one version at least, and the order by one more. */
function whatIsWrong({ cartVersion }: OrderRow, cart: CartRow | undefined): string | undefined {
  if (!cart) return 'its cart is gone';
  if (cart.version < cartVersion) return `its cart is at version ${cart.version} and was ordered at ${cartVersion}`;
  if (cart.status === 'ACTIVE' && cart.version < cartVersion + 2) return 'its cart is still open';
  return undefined;
}

const ordersClosedTheirCarts = ({ orders, cart }: Books): Promise<Checked> =>
  walk(
    (after) => readOrders(orders, EVERY, after),
    async (rows) => {
      const told = rows.filter(({ untold }) => !untold.includes('order.placed.v1'));
      const ids = told.map(({ cartId }) => cartId);
      const carts = ids.length === 0 ? new Map<string, CartRow>() : byId(await readCarts(cart, ids));
      return told.flatMap((order) => {
        const wrong = whatIsWrong(order, carts.get(order.cartId));
        return wrong === undefined ? [] : [{ subject: order.number, says: wrong }];
      });
    },
  );

const closedCartsWereOrdered = ({ orders, cart }: Books): Promise<Checked> =>
  walk(
    (after) => readClosed(cart, after),
    async (carts) => {
      const ordered = await readOrdered(
        orders,
        carts.map(({ id }) => id),
      );
      const versions = new Set(ordered.map(({ cartId, cartVersion }) => `${cartId} ${cartVersion}`));
      return carts
        .filter(({ id, version }) => !versions.has(`${id} ${version}`))
        .map(({ id, version }) => ({ subject: id, says: `is closed, but nobody ordered version ${version} of it` }));
    },
  );

export const carts: Check = {
  id: 'carts',
  area: 'Orders',
  title: 'Carts closed when they were ordered',
  unit: 'orders',
  run: async (books) => {
    const { of, findings } = await ordersClosedTheirCarts(books);
    const closed = await closedCartsWereOrdered(books);
    return { of, findings: [...findings, ...closed.findings] };
  },
};
