import { cartCreate } from './cart/cart-create.ts';
import { CartLine } from './cart/cart-line.ts';
import { cartLinesAdd } from './cart/cart-lines-add.ts';
import { cartLinesRemove } from './cart/cart-lines-remove.ts';
import { cartLinesUpdate } from './cart/cart-lines-update.ts';
import { cartMerge } from './cart/cart-merge.ts';
import { Cart } from './cart/cart.ts';
import { cart } from './cart/query-cart.ts';
import { cartForCheckout } from './checkout/query-cart-for-checkout.ts';
import type { Resolvers } from './generated/resolvers.ts';

export const resolvers: Resolvers = {
  Query: { cart, cartForCheckout },
  Mutation: { cartCreate, cartLinesAdd, cartLinesUpdate, cartLinesRemove, cartMerge },
  Cart,
  CartLine,
};
