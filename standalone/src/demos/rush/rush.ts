import { randomUUID } from 'node:crypto';
import type { Result } from '@feira/kernel';
import { DEMO_ACCOUNTS } from '../../demo.ts';
import { CARDS, type ShopApi } from '../shop-api.ts';

/** What has happened so far. */
export interface Rush {
  readonly buyers: number;
  readonly pieces: number;
  carts: number;
  placed: number;
  paid: number;
  left: number;
  /** Refusals by code; what is no answer at all counts as its message. */
  readonly refused: Record<string, number>;
}

export const startRush = (buyers: number, pieces: number): Rush => ({
  buyers,
  pieces,
  carts: 0,
  placed: 0,
  paid: 0,
  left: pieces,
  refused: {},
});

export const OUT_OF_STOCK = 'OUT_OF_STOCK';

/** Whether it went as it must: every piece sold and paid once, everybody else refused for the one good reason. */
export function verdictOf({ buyers, pieces, placed, paid, left, refused }: Rush) {
  const sold = Math.min(buyers, pieces);
  const { [OUT_OF_STOCK]: outOfStock = 0, ...rest } = refused;
  const other = Object.values(rest).reduce((sum, count) => sum + count, 0);
  const holds =
    placed === sold && paid === sold && outOfStock === buyers - sold && other === 0 && left === pieces - sold;
  return { holds, sold, outOfStock, other, rest };
}

/** Everybody fills a cart with the same rare thing, then all order at once, and who got a piece pays. */
export async function runRush(api: ShopApi, rush: Rush): Promise<void> {
  const token = await api.signIn(DEMO_ACCOUNTS.admin);
  const { slug, variantId } = await api.createProduct(token, {
    name: 'Rare thing',
    price: '49.90',
    stock: rush.pieces,
  });
  const count = async (): Promise<void> => {
    rush.left = await api.available(slug);
  };
  const everybody = Array.from({ length: rush.buyers });
  const carts = await Promise.all(everybody.map(() => noting(rush, () => fill(api, variantId, rush))));
  const watch = setInterval(() => void noting(rush, count), 500);
  await Promise.all(
    carts.flatMap((cartId) => (cartId === undefined ? [] : noting(rush, () => order(api, cartId, rush)))),
  );
  clearInterval(watch);
  await count();
}

async function fill(api: ShopApi, variantId: string, rush: Rush): Promise<string> {
  const cartId = valueOf(await api.fillCart([{ variantId, quantity: 1 }]));
  rush.carts += 1;
  return cartId;
}

async function order(api: ShopApi, cartId: string, rush: Rush): Promise<void> {
  const ticket = valueOf(await api.placeOrder(cartId, randomUUID()));
  rush.placed += 1;
  valueOf(await api.pay(ticket, CARDS.pays));
  rush.paid += 1;
}

function valueOf<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Ends a buyer's visit where it was refused, and counts why. */
async function noting<T>({ refused }: Rush, visit: () => Promise<T>): Promise<T | undefined> {
  try {
    return await visit();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    refused[why] = (refused[why] ?? 0) + 1;
    return undefined;
  }
}
