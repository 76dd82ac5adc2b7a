import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anOrder, CARDS, eventually, makeClient } from './client.ts';
import { freePort } from './free-port.ts';
import { Cart, CartLinesAdd, Order, OrderPlace, Pay, Product } from './generated/operations.ts';

const MAIN = fileURLToPath(new URL('../../standalone/src/main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The shop as people start it: a process of its own, which can be killed. */
function start(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, '--api-only'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
}

async function output(shop: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = '';
  shop.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  shop.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(shop, 'exit')) as [number | null];
  return { code, text };
}

const opened = (shop: ChildProcess): Promise<void> =>
  new Promise((settle, reject) => {
    let said = '';
    shop.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    shop.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl-C')) settle();
    });
    shop.once('exit', () => reject(new Error(said)));
  });

describe('a shop that is killed', () => {
  let dataDir: string;
  let port: number;
  let shop: ChildProcess;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'feira-crash-'));
    port = await freePort();
  });
  afterEach(() => {
    shop.kill('SIGKILL');
  });

  const env = () => ({ DATA_DIR: dataDir, PORT: String(port), SHOP_MODE: 'demo', NODE_ENV: 'test' });
  const open = async () => {
    shop = start(env());
    await opened(shop);
    return makeClient(`http://127.0.0.1:${port}`);
  };
  const kill = async () => {
    shop.kill('SIGKILL');
    await once(shop, 'exit');
  };

  it('R55, R56 keeps the order and acts on each of its events exactly once', async () => {
    const slug = 'balaio-de-taquara';
    let guest = await open();
    const variant = (await guest.ask(Product, { slug })).product!.variants[0]!;
    const lines = [{ variantId: variant.id, quantity: 2 }];
    const cartId = (await guest.ask(CartLinesAdd, { input: { lines } })).cartLinesAdd.cart!.id;
    const order = anOrder(cartId);
    const { orderPlace } = await guest.ask(OrderPlace, order);
    await kill();

    guest = await open();
    const [orderId, orderToken] = [orderPlace.order!.id, orderPlace.orderToken!];
    expect((await guest.ask(Order, { id: orderId, orderToken })).order).toMatchObject({ status: 'PENDING' });
    const again = await guest.ask(OrderPlace, order);
    expect(again.orderPlace).toMatchObject({ order: { id: orderId }, orderToken });
    const closed = await eventually(
      () => guest.ask(Cart, { id: cartId }),
      ({ cart }) => cart === null,
    );
    expect(closed.cart).toBeNull();
    expect((await guest.ask(Product, { slug })).product?.variants[0]?.available).toBe(variant.available - 2);
    await guest.ask(Pay, { input: { orderId, orderToken, card: CARDS.pays } });
    await kill();

    guest = await open();
    const paid = await guest.ask(Order, { id: orderId, orderToken });
    expect(paid.order?.history.map(({ status }) => status)).toEqual(['PENDING', 'PAID']);
    expect((await guest.ask(Product, { slug })).product?.variants[0]?.available).toBe(variant.available - 2);
  });

  it('refuses a data folder that another process uses, a taken port and a bad setting, in one line each', async () => {
    await open();
    const inUse = await output(start({ ...env(), PORT: String(await freePort()) }));
    expect(inUse.code).toBe(1);
    expect(inUse.text).toMatch(/in use by another process/);
    const taken = await output(start(env()));
    expect(taken.code).toBe(1);
    expect(taken.text).toMatch(new RegExp(`Port ${port} is taken`));
    const bad = await output(start({ ...env(), PORT: 'http' }));
    expect(bad.code).toBe(1);
    expect(bad.text).toMatch(/PORT/);
    for (const { text } of [inUse, taken, bad]) expect(text).not.toMatch(/^\s+at /m);
  });

  it('R76 does not open for production on default secrets', async () => {
    shop = start({ ...env(), SHOP_MODE: 'production' });
    const { code, text } = await output(shop);
    expect(code).toBe(1);
    expect(text).toContain('INTERNAL_KEY_GATEWAY');
  });

  it('closes on SIGTERM with success', async () => {
    await open();
    const closed = output(shop);
    shop.kill('SIGTERM');
    expect((await closed).code).toBe(0);
  });
});
