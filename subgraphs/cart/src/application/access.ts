import { refuse, type Viewer } from '@feira/kernel';
import { emptyCart, type Cart } from '../domain/cart.ts';
import type { CartStore, Deps } from './ports.ts';

export const cartNotFound = () => refuse('CART_NOT_FOUND', 'There is no such cart.', ['cartId']);

/** R13, R19: an unowned cart is for whoever knows its id, an owned one for its owner; placed and merged ones are gone. */
export const mayUse = (viewer: Viewer, { status, customerId }: Cart): boolean =>
  status === 'ACTIVE' && (customerId === null || customerId === viewer.userId);

/** The customer's active cart under its lock; a new one, when a concurrent request has not been faster. */
export async function activeCartOf(deps: Deps, carts: CartStore, customerId: string): Promise<Cart> {
  const known = await carts.lockActiveOf(customerId);
  if (known) return known;
  const fresh = emptyCart(deps.newSecretId(), customerId, deps.clock());
  if (await carts.insert(fresh)) return fresh;
  const other = await carts.lockActiveOf(customerId);
  if (!other) throw new Error('the active cart of a customer vanished');
  return other;
}
