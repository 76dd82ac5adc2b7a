import { typedDocument, type SubgraphClient } from '@feira/platform/graphql';
import type { AccountChange, Accounts } from '../../application/ports.ts';

const Changes = typedDocument<{ accountChanges: AccountChange[] | null }, Record<string, never>>(`
  query AccountChanges { accountChanges { id kind userId email } }
`);

const Ack = typedDocument<unknown, { ids: readonly string[] }>(`
  mutation AccountChangesAck($ids: [ID!]!) { accountChangesAck(input: { ids: $ids }) { userErrors { code } } }
`);

export const makeAccounts = (client: SubgraphClient): Accounts => ({
  changes: async () => (await client(Changes, {})).accountChanges ?? [],
  done: async (ids) => {
    await client(Ack, { ids });
  },
});
