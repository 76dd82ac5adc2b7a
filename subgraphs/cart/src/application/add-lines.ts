import { isId, ok, refuse, type Refusal, type Result, type Viewer } from '@feira/kernel';
import { addLines, emptyCart, type Cart, type LineCode, type LineInput } from '../domain/cart.ts';
import type { Quote } from '../domain/pricing.ts';
import { activeCartOf, cartNotFound, mayUse } from './access.ts';
import type { CartStore, Deps } from './ports.ts';
import { checkStock, type StockCode } from './stock.ts';

export type AddCode = LineCode | StockCode | 'CART_NOT_FOUND' | 'VARIANT_NOT_FOUND';

type Added = Result<Cart, Refusal<AddCode>>;

/** Puts variants into a cart: the one named, else the customer's active one, else a new guest cart. */
export const makeAddLines =
  (deps: Deps) =>
  async (viewer: Viewer, cartId: string | null, lines: readonly LineInput[]): Promise<Added> => {
    const known = lines.map(({ variantId }) => variantId).filter(isId);
    const quotes = known.length > 0 ? await deps.prices.quote(known) : new Map<string, Quote>();
    const missing = lines.findIndex(({ variantId }) => !quotes.get(variantId)?.sellable);
    if (missing >= 0) {
      return refuse('VARIANT_NOT_FOUND', 'This is not sold here.', ['lines', String(missing), 'variantId']);
    }
    return deps.unitOfWork.run<Cart, Refusal<AddCode>>(async (carts) => {
      const cart = await cartFor(deps, carts, viewer, cartId);
      if (!cart) return cartNotFound();
      const added = addLines(cart, lines, deps.newId, deps.clock());
      if (!added.ok) return added;
      const enough = checkStock(added.value, quotes, (id) => lines.findIndex(({ variantId }) => variantId === id));
      if (!enough.ok) return enough;
      await carts.save(added.value);
      return ok(added.value);
    });
  };

async function cartFor(deps: Deps, carts: CartStore, viewer: Viewer, cartId: string | null): Promise<Cart | undefined> {
  if (cartId !== null) {
    const cart = isId(cartId) ? await carts.lock(cartId) : undefined;
    return cart && mayUse(viewer, cart) ? cart : undefined;
  }
  if (viewer.userId !== undefined) return activeCartOf(deps, carts, viewer.userId);
  const fresh = emptyCart(deps.newSecretId(), null, deps.clock());
  await carts.insert(fresh);
  return fresh;
}
