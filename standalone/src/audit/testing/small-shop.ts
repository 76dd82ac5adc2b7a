import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalKeys } from '@feira/platform/config';
import { newId } from '@feira/platform/ids';
import { silentLogger } from '@feira/platform/logger';
import type { Database } from '@feira/platform/postgres';
import { composeShop, type Shop } from '../../compose.ts';
import { CARDS, dataOf, makeShopApi, type Send, type Ticket } from '../../demos/shop-api.ts';

const ADMIN = { email: 'auditor@example.com', password: 'an auditor knows no fear', name: 'Auditor' };

/** A shop with an order in every state, put there by its own code. It is closed when this answers. */
export async function openSmallShop(database: Database): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'feira-audit-'));
  const shop = await composeShop({ database, dataDir, mode: 'demo', keys: internalKeys({}), logger: silentLogger });
  await shop.auth.useCases.register(ADMIN, 'ADMIN');
  shop.start();
  try {
    await trade(shop, database);
    await untilTold(database);
  } finally {
    await shop.stop();
  }
}

const inject =
  (shop: Shop): Send =>
  async (query, variables, token) => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const payload = { query, variables };
    const answer = await shop.gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return dataOf(answer.json());
  };

async function trade(shop: Shop, database: Database): Promise<void> {
  const send = inject(shop);
  const api = makeShopApi(send);
  const token = await api.signIn(ADMIN);
  const coffee = await api.createProduct(token, { name: 'Coffee', price: '29.90', stock: 10 });
  await send(
    'mutation($id: ID!) { stockAdjust(input: { variantId: $id, delta: 30, reason: "Harvest" }) { userErrors { code } } }',
    { id: coffee.variantId },
    token,
  );
  const last = await api.createProduct(token, { name: 'Last pieces', price: '10.00', stock: 5 });
  const fill = async (variantId: string, quantity: number): Promise<string> =>
    valueOf(await api.fillCart([{ variantId, quantity }]));
  const place = async (): Promise<Ticket> => valueOf(await api.placeOrder(await fill(coffee.variantId, 2), newId()));

  await place();
  await api.pay(await place(), CARDS.pays);
  const declined = await place();
  await api.pay(declined, CARDS.declined);
  await api.pay(declined, CARDS.pays);
  await api.cancel(await place());
  const shipped = await place();
  await api.pay(shipped, CARDS.pays);
  await send('mutation($id: ID!) { orderShip(input: { id: $id }) { order { id } } }', { id: shipped.id }, token);
  await payTooLate(shop, database, api, await place());

  const [first, second] = [await fill(last.variantId, 3), await fill(last.variantId, 3)];
  await api.placeOrder(first, newId());
  await api.placeOrder(second, newId());
}

/** The provider says that a cancelled order was paid: the money goes back. */
async function payTooLate(shop: Shop, { sql }: Database, api: ReturnType<typeof makeShopApi>, order: Ticket) {
  const eventId = newId();
  await api.cancel(order);
  await sql`
    insert into orders.provider_events (provider, event_id, attempt_id, order_id, outcome, recorded_at)
    select provider, ${eventId}, id, order_id, jsonb_build_object('kind', 'paid', 'method', 'card', 'reference', 'r',
      'amount', jsonb_build_object('minor', amount::text, 'currency', currency)), now()
    from orders.payment_attempts where order_id = ${order.id}`;
  await shop.orders.useCases.settlePayment({ provider: 'SANDBOX', eventId }, order.id);
}

function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function untilTold({ sql }: Database, tries = 100): Promise<void> {
  const [row] = await sql<{ left: number }[]>`select count(*)::int as left from orders.outbox`;
  if (row?.left === 0) return;
  if (tries === 0) throw new Error('events were not told');
  await new Promise((wake) => setTimeout(wake, 50));
  await untilTold({ sql } as Database, tries - 1);
}
