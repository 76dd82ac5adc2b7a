import { isId, type Delivery, type DeliveryOutcome } from '@feira/kernel';
import { afterOrder, type LineInput } from '../domain/cart.ts';
import type { Deps } from './ports.ts';

export interface PlacedOrder {
  readonly cartId: string;
  readonly cartVersion: number;
  readonly lines: readonly LineInput[];
}

/** Closes the cart that an order took, once for each event. */
export const makeOnOrderPlaced =
  (deps: Deps) =>
  (delivery: Delivery, { cartId, cartVersion, lines }: PlacedOrder): Promise<DeliveryOutcome> =>
    deps.unitOfWork.once(delivery, async (carts) => {
      const cart = isId(cartId) ? await carts.lock(cartId) : undefined;
      if (cart?.status === 'ACTIVE') await carts.save(afterOrder(cart, cartVersion, lines, deps.clock()));
    });
