import { Agent, request } from 'undici';
import { freePort } from '@feira/platform/testing/private';
import { afterEach, describe, expect, it } from 'vitest';
import { openEdge, requireNginx, type Edge } from './open-edge.ts';
import { hangUp, standIn, type StandIn } from './stand-in.ts';

const QUERY = JSON.stringify({ query: '{ __typename }' });
const post = (url: string, body: string = QUERY, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

describe.skipIf(!requireNginx())('the edge', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  async function open(env: Record<string, string> = {}) {
    const [gateway, other, web] = await Promise.all([standIn('gateway'), standIn('gateway'), standIn('web')]);
    const gateways = [gateway.url, other.url];
    const edge = await openEdge({ gateways, webs: [web.url], env });
    closing.push(...[gateway, other, web].map((one) => () => one.close()), () => edge.end());
    return { edge, gateway, other, web };
  }
  const arrivals = (...all: StandIn[]) => all.flatMap(({ arrived }) => arrived);
  const codeOf = async (answer: Response) =>
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  it('sends each path to whom it belongs', async () => {
    const { edge } = await open();
    const namesAt = async (path: string) =>
      ((await (await fetch(`${edge.url}${path}`)).json()) as { name: string }).name;
    const paths = [
      '/graphql?query=x',
      '/api/products',
      '/webhooks/stripe',
      '/studio',
      '/studio/studio.js',
      '/health/ready',
    ];
    expect(await Promise.all(paths.map(namesAt))).toEqual(paths.map(() => 'gateway'));
    const pages = ['/', '/en/cart', '/_next/static/a.js', '/media/demo/a.b.svg', '/graphqls', '/studios'];
    expect(await Promise.all(pages.map(namesAt))).toEqual(pages.map(() => 'web'));
  });

  it('R37 answers for its own life, and shows nobody metrics or health in detail', async () => {
    const { edge, gateway, other, web } = await open();
    expect(await (await fetch(`${edge.url}/health/live`)).json()).toEqual({ status: 'ok' });
    const closed = ['/metrics', '/metrics/x', '/health', '/health/detail'];
    const answers = await Promise.all(closed.map((path) => fetch(`${edge.url}${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(arrivals(gateway, other, web)).toEqual([]);
  });

  it('says who asked, and believes nobody who says so themselves', async () => {
    const { edge, gateway, other, web } = await open();
    const claims = {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'attacker.example',
      'x-forwarded-proto': 'https',
      forwarded: 'for=1.2.3.4',
      'x-real-ip': '1.2.3.4',
    };
    await post(`${edge.url}/graphql`, QUERY, claims);
    await fetch(edge.url, { headers: claims });
    const host = new URL(edge.url).host;
    const believed = { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': host, 'x-forwarded-proto': 'http', host };
    const seen = arrivals(gateway, other, web);
    expect(seen).toHaveLength(2);
    for (const { headers } of seen) {
      expect(headers).toMatchObject(believed);
      expect(headers['forwarded'] ?? headers['x-real-ip']).toBeUndefined();
    }
  });

  it('R81 gives every request one id, which is passed on, answered and logged without the query', async () => {
    const { edge, gateway, other } = await open();
    const id = 'a-request-of-mine-1';
    const first = await fetch(`${edge.url}/graphql?query=geheim`, { headers: { 'x-request-id': id } });
    const second = await fetch(`${edge.url}/graphql`, { headers: { 'x-request-id': 'no id: {}' } });
    const [asked, made] = [first.headers.get('x-request-id'), second.headers.get('x-request-id')];
    expect(asked).toBe(id);
    expect(made).toMatch(/^[0-9a-f]{32}$/);
    const seen = arrivals(gateway, other).map(({ headers }) => headers['x-request-id']);
    expect(seen.sort()).toEqual([asked, made].sort());
    await edge.stop();
    const lines = (await edge.log())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(expect.objectContaining({ requestId: id, path: '/graphql', status: 200 }));
    expect(JSON.stringify(lines)).not.toContain('geheim');
  });

  it('puts security headers on every answer, once, its own refusals included', async () => {
    const { edge, web } = await open();
    web.behave((_request, response) => {
      response.setHeader('x-powered-by', 'something').setHeader('x-content-type-options', 'nosniff').end();
    });
    const answers = await Promise.all(['/', '/graphql', '/metrics'].map((path) => fetch(`${edge.url}${path}`)));
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('server')).toBe('nginx');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('compresses what is worth it', async () => {
    const { edge, gateway, other } = await open();
    const text = JSON.stringify({ data: 'feira '.repeat(1_000) });
    for (const one of [gateway, other]) {
      one.behave((_request, response) => response.setHeader('content-type', 'application/json').end(text));
    }
    const answer = await request(`${edge.url}/graphql`, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringMatching(/accept-encoding/i) as unknown,
    });
    expect((await answer.body.arrayBuffer()).byteLength).toBeLessThan(text.length / 10);
  });

  it('keeps its connections to those behind', async () => {
    const { edge, gateway, other } = await open();
    for (let count = 0; count < 40; count += 1) {
      await post(`${edge.url}/graphql`);
    }
    expect(arrivals(gateway, other)).toHaveLength(40);
    expect(gateway.connections() + other.connections()).toBeLessThan(40);
  });

  it('R32 stops a body that is too large before anybody reads it', async () => {
    const { edge, gateway, other } = await open();
    const answer = await post(`${edge.url}/graphql`, 'x'.repeat(300_000));
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'BAD_USER_INPUT']);
    expect(arrivals(gateway, other)).toEqual([]);
  });

  it('slows who asks too often, in JSON and with a hint, and nobody else', async () => {
    const { edge } = await open({ EDGE_GRAPH_RATE: '1r/m', EDGE_GRAPH_BURST: '2' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(`${edge.url}/graphql`)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(4);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(3);
    expect([refused[0]!.headers.get('retry-after'), await codeOf(refused[0]!)]).toEqual(['1', 'THROTTLED']);
    expect((await fetch(edge.url)).status).toBe(200);
  });

  it.each([
    ['POST', '/graphql'],
    ['POST', '/api/orders'],
    ['POST', '/webhooks/stripe'],
    ['PUT', '/api/orders/1'],
    ['DELETE', '/api/orders/1'],
    ['PATCH', '/api/orders/1'],
  ])('R75 never sends %s %s twice, though the replica that had it dies', async (method, path) => {
    const { edge, gateway, other } = await open();
    for (const one of [gateway, other]) one.behave(hangUp);
    const answer = await fetch(`${edge.url}${path}`, { method, body: QUERY });
    expect([answer.status, answer.headers.get('retry-after'), await codeOf(answer)]).toEqual([503, '2', 'UNAVAILABLE']);
    expect(arrivals(gateway, other)).toHaveLength(1);
  });

  it('asks the other replica where the first one hangs up on a read, or is not there at all', async () => {
    const { edge, gateway, other } = await open();
    gateway.behave(hangUp);
    const read = () => fetch(`${edge.url}/graphql?query=x`);
    const reads = await Promise.all(Array.from({ length: 6 }, read));
    expect(reads.map(({ status }) => status)).toEqual(reads.map(() => 200));
    await gateway.close();
    closing.shift();
    const writes = await Promise.all(Array.from({ length: 6 }, () => post(`${edge.url}/graphql`)));
    expect(writes.map(({ status }) => status)).toEqual(writes.map(() => 200));
    expect(other.arrived.length).toBeGreaterThanOrEqual(12);
  });

  it('says that the shop is away when nobody is behind it', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const edge: Edge = await openEdge({ gateways: [nobody], webs: [nobody] });
    closing.push(() => edge.end());
    const answer = await post(`${edge.url}/graphql`);
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'UNAVAILABLE']);
    expect((await fetch(edge.url)).status).toBe(502);
  });

  it('serves the same with a certificate, and sends those who come without one there', async () => {
    const { edge, gateway, other } = await open({ EDGE_SERVER: 'tls' });
    const plain = await fetch(`${edge.url}/en/cart?a=1`, { redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([308, 'https://127.0.0.1/en/cart?a=1']);
    const dispatcher = new Agent({ connect: { ca: await edge.certificate() } });
    const answer = await request(`https://127.0.0.1:${edge.tlsPort}/graphql`, { dispatcher });
    expect(await answer.body.json()).toEqual({ name: 'gateway' });
    expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
    expect(answer.headers['x-frame-options']).toBe('DENY');
    expect(arrivals(gateway, other).map(({ headers }) => headers['x-forwarded-proto'])).toEqual(['https']);
    await dispatcher.close();
  });
});
