import { typedDocument, type SubgraphClient } from '@feira/platform/graphql';
import type { Carts } from '../../application/ports.ts';

interface Answer {
  readonly cartForCheckout: {
    readonly version: number;
    readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
  } | null;
}

const CartForCheckout = typedDocument<Answer, { id: string; customerId: string | null }>(`
  query CartForCheckout($id: ID!, $customerId: ID) {
    cartForCheckout(id: $id, customerId: $customerId) { version lines { variantId quantity } }
  }
`);

export const makeCarts = (client: SubgraphClient): Carts => ({
  forCheckout: async (id, customerId) => (await client(CartForCheckout, { id, customerId })).cartForCheckout,
});
