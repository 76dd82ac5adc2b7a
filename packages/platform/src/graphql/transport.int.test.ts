import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSigner, type CallerPolicies, type Identity } from '../identity/index.ts';
import { silentLogger } from '../logger/index.ts';
import {
  makeHttpTransport,
  makeInProcessTransport,
  makeSubgraph,
  serveSubgraph,
  type Subgraph,
  type SubgraphTransport,
} from './index.ts';

const clock = () => new Date();
const policies: CallerPolicies = {
  gateway: { key: 'gateway-key', mayForwardUsers: true, permissions: [] },
  cart: { key: 'cart-key', mayForwardUsers: false, permissions: ['prices:read'] },
};
const user: Identity = {
  viewer: { kind: 'user', id: 'u1', role: 'ADMIN', permissions: ['all'] },
  requestId: 'request-1',
  locale: 'en',
};
const service: Identity = {
  viewer: { kind: 'service', name: 'x', permissions: ['all'] },
  requestId: 'request-2',
  locale: 'pt-BR',
};

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Decimal
  scalar DateTime
  scalar CurrencyCode
  scalar CountryCode
  type Money { amount: Decimal! currency: CurrencyCode! }
  type Query { whoAsks: String contexts: Int fault: String slow: String echo(text: String!, at: DateTime): String }
`);

let contexts = 0;
const build = (): Promise<Subgraph> =>
  makeSubgraph({
    name: 'catalog',
    typeDefs,
    logger: silentLogger,
    context: (identity) => ({ identity, nth: ++contexts }),
    resolvers: {
      Query: {
        whoAsks: (_: unknown, __: unknown, { identity }: { identity: Identity }) => JSON.stringify(identity),
        contexts: (_: unknown, __: unknown, { nth }: { nth: number }) => nth,
        fault: () => {
          throw new Error('password=secret at db.internal:5432');
        },
        slow: () => new Promise((settle) => setTimeout(() => settle('late'), 2_000)),
        echo: (_: unknown, { text }: { text: string }) => text,
      },
    },
  });

type Open = (
  caller: 'gateway' | 'cart' | 'orders',
  timeoutMs?: number,
) => Promise<{ transport: SubgraphTransport; close: () => Promise<void> }>;

const inProcess: Open = async (caller, timeoutMs = 1_000) => {
  const subgraph = await build();
  return {
    transport: makeInProcessTransport({ subgraph, policies, caller, timeoutMs }),
    close: () => subgraph.stop(),
  };
};

const overHttp: Open = async (caller, timeoutMs = 1_000) => {
  const subgraph = await build();
  const { app } = serveSubgraph({ subgraph, policies, clock, checks: {} });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const sign = makeSigner({ caller, key: `${caller}-key`, clock });
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    transport: makeHttpTransport({ url, audience: 'catalog', sign, timeoutMs }),
    close: async () => {
      await app.close();
      await subgraph.stop();
    },
  };
};

/** What every wire to a subgraph must do alike. */
describe.each([
  ['in process', inProcess],
  ['over HTTP', overHttp],
])('a transport %s', (_name, open) => {
  let gateway: Awaited<ReturnType<Open>>;
  let cart: Awaited<ReturnType<Open>>;
  let stranger: Awaited<ReturnType<Open>>;
  beforeAll(async () => {
    [gateway, cart, stranger] = await Promise.all([open('gateway', 500), open('cart'), open('orders')]);
  });
  afterAll(() => Promise.all([gateway.close(), cart.close(), stranger.close()]));

  it('carries the viewer, the request id and the language', async () => {
    const { data } = await gateway.transport({ query: '{ whoAsks }' }, user);
    expect(JSON.parse(String(data?.['whoAsks']))).toEqual(user);
  });

  it('gives a service the permissions that the receiver grants', async () => {
    const { data } = await cart.transport({ query: '{ whoAsks }' }, service);
    expect(JSON.parse(String(data?.['whoAsks']))).toEqual({
      viewer: { kind: 'service', name: 'cart', permissions: ['prices:read'] },
      requestId: 'request-2',
      locale: 'pt-BR',
    });
  });

  it('R18, R87 refuses a caller that is not known, and one that speaks for a user and may not', async () => {
    const query = '{ whoAsks }';
    await expect(stranger.transport({ query }, service)).rejects.toMatchObject({ reason: 'UNAUTHENTICATED' });
    await expect(cart.transport({ query }, user)).rejects.toMatchObject({ reason: 'UNAUTHENTICATED' });
  });

  it('R36 masks a fault and names the request', async () => {
    const { errors } = await gateway.transport({ query: '{ fault }' }, user);
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['fault'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
      },
    ]);
  });

  it('answers what is wrong with an operation and its variables', async () => {
    const unknown = await gateway.transport({ query: '{ nothing }' }, user);
    expect(unknown.errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const query = 'query Q($at: DateTime) { echo(text: "a", at: $at) }';
    const bad = await gateway.transport({ query, variables: { at: 'yesterday' } }, user);
    expect(bad.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('R71 gives up at its deadline', async () => {
    await expect(gateway.transport({ query: '{ slow }' }, user)).rejects.toMatchObject({ reason: 'TIMEOUT' });
  });

  it('makes a fresh context, and so fresh DataLoaders, for every operation', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => gateway.transport({ query: '{ contexts }' }, user)));
    expect(first?.data?.['contexts']).not.toBe(second?.data?.['contexts']);
  });

  it('carries variables and any Unicode unharmed', async () => {
    const text = 'Açaí "quoted" 🙂\u0000\r\n';
    const query = 'query Q($text: String!) { echo(text: $text) }';
    const { data } = await gateway.transport({ query, operationName: 'Q', variables: { text } }, user);
    expect(data?.['echo']).toBe(text);
  });
});

describe('a subgraph as a service', () => {
  it('says when it is alive and when it is ready, to anybody', async () => {
    const down = () => Promise.resolve('down' as const);
    const checks = { database: { check: down, vital: true } };
    const { app } = serveSubgraph({ subgraph: await build(), policies, clock, checks });
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
  });

  it('R87 answers 401 to a header that was made for another body', async () => {
    const { app } = serveSubgraph({ subgraph: await build(), policies, clock, checks: {} });
    const header = makeSigner({ caller: 'gateway', key: 'gateway-key', clock })(
      'catalog',
      user,
      '{"query":"{ whoAsks }"}',
    );
    const send = (payload: object) =>
      app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'x-feira-identity': header } });
    expect((await send({ query: '{ whoAsks }' })).statusCode).toBe(200);
    expect((await send({ query: '{ contexts }' })).statusCode).toBe(401);
  });

  it('cannot be reached when it is down, and says so', async () => {
    const sign = makeSigner({ caller: 'gateway', key: 'gateway-key', clock });
    const transport = makeHttpTransport({ url: 'http://127.0.0.1:1/graphql', audience: 'catalog', sign });
    await expect(transport({ query: '{ whoAsks }' }, user)).rejects.toMatchObject({ reason: 'UNAVAILABLE' });
  });
});
