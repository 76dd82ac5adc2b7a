import { typedDocument, type SubgraphClient } from '@feira/platform/graphql';
import type { Customers } from '../../application/ports.ts';

const CustomerContact = typedDocument<{ userContact: { email: string } | null }, { id: string }>(`
  query CustomerContact($id: ID!) { userContact(id: $id) { email } }
`);

export const makeCustomers = (client: SubgraphClient): Customers => ({
  emailOf: async (id) => (await client(CustomerContact, { id })).userContact?.email ?? null,
});
