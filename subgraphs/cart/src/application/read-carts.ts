import { denied, isId, ok, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { Cart } from '../domain/cart.ts';
import { priceCart, type PricedCart } from '../domain/pricing.ts';
import { mayUse } from './access.ts';
import type { Deps } from './ports.ts';

/** Carts by id in the order asked for; null where there is none that the viewer may use (R13, R14). A merged cart is its target. */
export const makeGetCarts =
  ({ reader }: Deps) =>
  async (viewer: Viewer, ids: readonly string[]): Promise<(Cart | null)[]> => {
    const found = await read(ids);
    const targets = await read([...found.values()].flatMap(({ mergedInto }) => mergedInto ?? []));
    return ids.map((id) => {
      const cart = found.get(id);
      const meant = cart?.mergedInto ? targets.get(cart.mergedInto) : cart;
      // A merged cart was a guest's: its old id is no key to the owner's cart.
      const allowed = meant && mayUse(viewer, meant) && (meant === cart || meant.customerId === viewer.userId);
      return allowed ? meant : null;
    });

    async function read(wanted: readonly string[]): Promise<Map<string, Cart>> {
      const known = wanted.filter(isId);
      const carts = known.length > 0 ? await reader.byIds(known) : [];
      return new Map(carts.map((cart) => [cart.id, cart]));
    }
  };

/** The signed-in customer's active cart; null for guests and for who has none. */
export const makeGetActiveCart =
  ({ reader }: Deps) =>
  async (viewer: Viewer): Promise<Cart | null> =>
    viewer.userId === undefined ? null : ((await reader.activeOf(viewer.userId)) ?? null);

/** Prices of many carts with one question to catalog. */
export const makePriceCarts =
  ({ prices }: Deps) =>
  async (carts: readonly Cart[]): Promise<PricedCart[]> => {
    const ids = [...new Set(carts.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)))];
    const quotes = await (ids.length > 0 ? prices.quote(ids) : new Map<string, never>());
    return carts.map((cart) => priceCart(cart, quotes));
  };

/** A cart as orders takes it: active, and the buyer's own. */
export const makeGetCartForCheckout =
  ({ reader }: Deps) =>
  async (viewer: Viewer, id: string, customerId: string | null): Promise<Result<Cart | null, Refusal<AccessCode>>> => {
    if (!viewer.can('cart:checkout')) return denied(viewer);
    const [cart] = isId(id) ? await reader.byIds([id]) : [];
    const own = cart?.status === 'ACTIVE' && (cart.customerId === null || cart.customerId === customerId);
    return ok(own ? cart : null);
  };
