import { makeAddLines } from './add-lines.ts';
import { makeRemoveLines, makeUpdateLines } from './change-lines.ts';
import { makeMergeCart } from './merge-cart.ts';
import { makeOnOrderPlaced } from './on-order-placed.ts';
import type { Deps } from './ports.ts';
import { makeGetActiveCart, makeGetCartForCheckout, makeGetCarts, makePriceCarts } from './read-carts.ts';

/** What cart does: its table of contents. */
export const makeUseCases = (deps: Deps) => ({
  getCarts: makeGetCarts(deps),
  getActiveCart: makeGetActiveCart(deps),
  priceCarts: makePriceCarts(deps),
  addLines: makeAddLines(deps),
  updateLines: makeUpdateLines(deps),
  removeLines: makeRemoveLines(deps),
  mergeCart: makeMergeCart(deps),
  getCartForCheckout: makeGetCartForCheckout(deps),
  onOrderPlaced: makeOnOrderPlaced(deps),
});

export type UseCases = ReturnType<typeof makeUseCases>;
