import type { Clock, NewId, NewSecretId, UnitOfWork } from '@feira/kernel';
import type { Cart } from '../domain/cart.ts';
import type { Quote } from '../domain/pricing.ts';

/** The catalog subgraph, asked as a service. Throws when it cannot be asked. */
export interface Prices {
  /** One batch; variants that do not exist are absent. */
  quote(variantIds: readonly string[]): Promise<ReadonlyMap<string, Quote>>;
}

export interface CartStore {
  /** False when the customer has an active cart already. */
  insert(cart: Cart): Promise<boolean>;
  /** The cart under its row lock. */
  lock(id: string): Promise<Cart | undefined>;
  /** The customer's active cart under its row lock. */
  lockActiveOf(customerId: string): Promise<Cart | undefined>;
  save(cart: Cart): Promise<void>;
}

export interface CartReader {
  byIds(ids: readonly string[]): Promise<Cart[]>;
  activeOf(customerId: string): Promise<Cart | undefined>;
}

export interface Deps {
  readonly unitOfWork: UnitOfWork<CartStore>;
  readonly reader: CartReader;
  readonly prices: Prices;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly newSecretId: NewSecretId;
}
