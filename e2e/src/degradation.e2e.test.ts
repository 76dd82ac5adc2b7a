import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeGateway } from '@feira/gateway';
import { internalKeys } from '@feira/platform/config';
import { TransportError, type SubgraphTransport } from '@feira/platform/graphql';
import { silentLogger } from '@feira/platform/logger';
import { openEmbedded, type Database } from '@feira/platform/postgres';
import { composeShop, type Shop } from '@feira/standalone';
import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One root field of each subgraph that a guest may ask for. */
const FIELDS = {
  auth: 'me { id }',
  cart: 'cart { id }',
  catalog: 'categories { id }',
  orders: 'order(number: "F1") { id }',
};
type Name = keyof typeof FIELDS;

describe('a part of the shop that fails', () => {
  let database: Database;
  let shop: Shop;
  beforeAll(async () => {
    database = await openEmbedded();
    const dataDir = await mkdtemp(join(tmpdir(), 'feira-'));
    shop = await composeShop({ database, dataDir, mode: 'demo', keys: internalKeys({}), logger: silentLogger });
  });
  afterAll(async () => {
    await shop.stop();
    await database.close();
  });

  const askWith = async (broken: Name, fail: SubgraphTransport) => {
    const works =
      (name: Name): SubgraphTransport =>
      (request, identity) =>
        shop[name].subgraph.execute(request, identity);
    const transports = Object.fromEntries(
      (Object.keys(FIELDS) as Name[]).map((name) => [name, name === broken ? fail : works(name)]),
    );
    const keySet = createLocalJWKSet({ keys: [...shop.auth.jwks.keys] });
    const rules = { keySet, issuer: 'feira', audience: 'feira' };
    const gateway = await composeGateway({ transports, ...rules, mode: 'demo', logger: silentLogger });
    const query = `{ ${Object.values(FIELDS).join(' ')} }`;
    const answer = await gateway.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    await gateway.app.close();
    return answer.json<{
      data: Record<string, unknown>;
      errors: { message: string; extensions: { code: string } }[];
    }>();
  };

  it.each(Object.keys(FIELDS) as Name[])('R85 leaves the rest of an answer whole when %s is down', async (name) => {
    const { data, errors } = await askWith(name, () => Promise.reject(new TransportError('UNAVAILABLE', 'down')));
    expect(Object.keys(data)).toHaveLength(4);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    if (name !== 'catalog') expect(data['categories']).toEqual([]);
  });

  it('R36 says nothing of a fault but a general sentence and the request id', async () => {
    const fault = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:5432 select * from catalog.products'));
    const { errors } = await askWith('catalog', fault);
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as unknown },
      },
    ]);
  });
});
