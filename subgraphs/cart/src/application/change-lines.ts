import { isId, type Refusal, type Result, type Viewer } from '@feira/kernel';
import { removeLines, updateLines, type Cart, type LineChange, type LineCode } from '../domain/cart.ts';
import { cartNotFound, mayUse } from './access.ts';
import type { Deps } from './ports.ts';
import { checkStock, type StockCode } from './stock.ts';

export type ChangeCode = LineCode | StockCode | 'CART_NOT_FOUND';

type Changed = Promise<Result<Cart, Refusal<ChangeCode>>>;

/** Sets quantities; zero removes. More than there is now is refused, less than before never. */
export const makeUpdateLines =
  (deps: Deps) =>
  async (viewer: Viewer, cartId: string, changes: readonly LineChange[]): Changed => {
    const [cart] = isId(cartId) ? await deps.reader.byIds([cartId]) : [];
    if (!cart || !mayUse(viewer, cart)) return cartNotFound();
    const indexOf = (variantId: string): number => {
      const line = cart.lines.find((known) => known.variantId === variantId);
      return changes.findIndex(({ lineId }) => lineId === line?.id);
    };
    const grown = cart.lines.filter(({ id, quantity }) =>
      changes.some((change) => change.lineId === id && change.quantity > quantity),
    );
    const quotes = grown.length > 0 ? await deps.prices.quote(grown.map(({ variantId }) => variantId)) : new Map();
    return change(deps, viewer, cartId, (locked) => {
      const updated = updateLines(locked, changes, deps.clock());
      if (!updated.ok) return updated;
      const enough = checkStock(updated.value, quotes, indexOf);
      return enough.ok ? updated : enough;
    });
  };

export const makeRemoveLines =
  (deps: Deps) =>
  (viewer: Viewer, cartId: string, lineIds: readonly string[]): Changed =>
    change(deps, viewer, cartId, (cart) => removeLines(cart, lineIds, deps.clock()));

const change = (
  deps: Deps,
  viewer: Viewer,
  cartId: string,
  decide: (cart: Cart) => Result<Cart, Refusal<ChangeCode>>,
): Changed =>
  deps.unitOfWork.run<Cart, Refusal<ChangeCode>>(async (carts) => {
    const cart = isId(cartId) ? await carts.lock(cartId) : undefined;
    if (!cart || !mayUse(viewer, cart)) return cartNotFound();
    const decided = decide(cart);
    if (decided.ok) await carts.save(decided.value);
    return decided;
  });
