import { freePort } from '@feira/platform/testing/private';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClient } from '../client.ts';
import { build } from './build.ts';
import { fakeSubgraph, type FakeSubgraph } from './fake-subgraph.ts';
import { makeServiceProcess, type ServiceProcess } from './service-process.ts';

const ADD = 'mutation { cartLinesAdd(input: { lines: [] }) { cart { id } } }';
const SHELVES = '{ categories { id } }';

describe('a gateway whose subgraphs fail', () => {
  let gateway: ServiceProcess;
  let catalog: FakeSubgraph;
  let hung: FakeSubgraph[];
  beforeAll(async () => {
    await build();
    catalog = await fakeSubgraph(() => ({ categories: [] }));
    hung = await Promise.all([1, 2].map(() => fakeSubgraph(() => undefined)));
    const [port, internal, nobody] = await Promise.all([freePort(), freePort(), freePort()]);
    gateway = makeServiceProcess({
      name: 'gateway',
      folder: 'gateway',
      port,
      env: {
        NODE_ENV: 'test',
        PORT: String(port),
        GATEWAY_INTERNAL_PORT: String(internal),
        GATEWAY_CALL_TIMEOUT_MS: '2000',
        CATALOG_URL: catalog.url,
        CART_URL: hung.map(({ url }) => url).join(','),
        ORDERS_URL: `http://127.0.0.1:${nobody}/graphql`,
        AUTH_URL: `http://127.0.0.1:${nobody}/graphql`,
      },
    });
    gateway.start();
    await gateway.ready();
  });
  afterAll(async () => {
    gateway.signal('SIGKILL');
    await gateway.exited();
    await Promise.all([catalog, ...hung].map((one) => one.close()));
  });

  it('R74 has started although some of them are not there', () => {
    expect(gateway.alive()).toBe(true);
  });

  it('R71 answers what is left, and masks what is not', async () => {
    const { data, errors } = await makeClient(gateway.url).send(
      '{ categories { id } me { id } cart(id: "x") { id } order(number: "F1") { id } }',
    );
    expect(data).toEqual({ categories: [], me: null, cart: null, order: null });
    const said = errors?.map(({ message, extensions }) => [message, extensions['code']]).sort();
    expect(said).toEqual([
      ['A part of the shop cannot be reached.', 'UNAVAILABLE'],
      ['A part of the shop cannot be reached.', 'UNAVAILABLE'],
      ['A part of the shop took too long to answer.', 'TIMEOUT'],
    ]);
  });

  it('R75 sends a mutation that timed out once, to one replica', async () => {
    const before = hung.map((one) => one.asked());
    const { errors } = await makeClient(gateway.url).send(ADD);
    expect(errors?.[0]?.extensions['code']).toBe('TIMEOUT');
    await new Promise((wake) => setTimeout(wake, 1_000));
    const sent = hung.map((one, at) => one.asked() - (before[at] ?? 0));
    expect(sent.reduce((sum, n) => sum + n, 0)).toBe(1);
  });

  it('R72 serves the others while one is slow, and takes only so many calls to it', async () => {
    const client = makeClient(gateway.url);
    const slow = Array.from({ length: 700 }, () => client.send(ADD));
    const fast = await Promise.all(Array.from({ length: 100 }, () => client.send(SHELVES)));
    for (const { data } of fast) expect(data).toEqual({ categories: [] });
    const codes = (await Promise.all(slow)).map(({ errors }) => errors?.[0]?.extensions['code']);
    expect(new Set(codes)).toEqual(new Set(['TIMEOUT', 'UNAVAILABLE']));
    expect((await client.send(SHELVES)).data).toEqual({ categories: [] });
  });
});
