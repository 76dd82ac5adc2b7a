import type { Db } from '@feira/platform/postgres';
import { asc, eq } from 'drizzle-orm';
import type { ClientStore, MachineClient } from '../../application/ports.ts';
import { SCOPES } from '../../domain/roles.ts';
import { machineClients } from './schema.ts';

/** A scope that the shop does not know any more allows nothing. */
const toClient = (row: typeof machineClients.$inferSelect): MachineClient => ({
  ...row,
  scopes: SCOPES.filter((scope) => row.scopes.includes(scope)),
});

const toRow = (client: MachineClient) => ({ ...client, scopes: [...client.scopes] });

export const readClients = async (db: Db): Promise<MachineClient[]> =>
  (await db.select().from(machineClients).orderBy(asc(machineClients.id))).map(toClient);

export async function readClient(db: Db, id: string): Promise<MachineClient | undefined> {
  const [row] = await db.select().from(machineClients).where(eq(machineClients.id, id));
  return row && toClient(row);
}

export const makeClientStore = (db: Db): ClientStore => ({
  insert: async (client) => {
    await db.insert(machineClients).values(toRow(client));
  },
  lock: async (id) => {
    const [row] = await db.select().from(machineClients).where(eq(machineClients.id, id)).for('update');
    return row && toClient(row);
  },
  save: async (client) => {
    await db.update(machineClients).set(toRow(client)).where(eq(machineClients.id, client.id));
  },
});
