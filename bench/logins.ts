import { mkdtemp, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import { internalKeys } from '@feira/platform/config';
import { run } from '@feira/standalone/run';

/**
 * How many people can sign in each second, beside what argon2id alone allows on this machine, and how long others wait
 * while fifty sign in at once. Through the whole shop on embedded parts; both in one run, so that they compare.
 */
const SECONDS = 10;
const CROWD = 50;
const PROBE_EVERY_MS = 100;
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const ACCOUNT = { email: 'customer@example.com', password: 'customer-demo-password' };

const shop = await run({
  PORT: 0,
  WEB_PORT: 0,
  DATA_DIR: await mkdtemp(join(tmpdir(), 'feira-bench-')),
  LOG_LEVEL: 'silent',
  mode: 'demo',
  auth: { throttled: false },
  keys: internalKeys({}),
});

async function ask(query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${shop.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

async function login(): Promise<void> {
  const data = await ask('mutation($input: LoginInput!) { login(input: $input) { session { accessToken } } }', {
    input: ACCOUNT,
  });
  if (!(data['login'] as { session: unknown }).session) throw new Error('not signed in');
}

const shelf = (): Promise<unknown> => ask('{ products(first: 20) { nodes { name priceRange { min { amount } } } } }');

/** How often `work` is done in a second, `lanes` at once. */
async function perSecond(lanes: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  const until = started + SECONDS * 1000;
  let done = 0;
  const lane = async (): Promise<void> => {
    if (performance.now() >= until) return;
    await work();
    done += 1;
    await lane();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return (done * 1000) / (performance.now() - started);
}

/** How long `work` takes, a few times a second while `other` is under way. */
async function latencies(work: () => Promise<unknown>, other: Promise<unknown>): Promise<number[]> {
  const seen: Promise<number>[] = [];
  let over = false;
  const watch = other.finally(() => (over = true));
  const probe = async (): Promise<void> => {
    if (over) return;
    const started = performance.now();
    seen.push(work().then(() => performance.now() - started));
    await new Promise((wake) => setTimeout(wake, PROBE_EVERY_MS));
    await probe();
  };
  await probe();
  await watch;
  return (await Promise.all(seen)).sort((a, b) => a - b);
}

const quantile = (sorted: readonly number[], q: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(0);

const password = await hash(ACCOUNT.password, COST);
const cores = availableParallelism();
await login();
await shelf();

const bare = await perSecond(cores, () => verify(password, ACCOUNT.password));
const logins = await perSecond(2 * cores, login);
const quiet = await latencies(shelf, new Promise((wake) => setTimeout(wake, 5_000)));
const crowdStarted = performance.now();
const crowded = await latencies(shelf, Promise.all(Array.from({ length: CROWD }, login)));
const crowdMs = performance.now() - crowdStarted;

const row = (name: string, times: readonly number[]): string =>
  `| ${name} | ${times.length} | ${quantile(times, 0.5)} | ${quantile(times, 0.95)} | ${quantile(times, 1)} |`;

const report = `# Logins

Measured with \`npx --yes pnpm bench:logins\` on ${cores} cores, Node ${process.versions.node}; the whole shop in one process on the embedded
database, ${new Date().toISOString().slice(0, 10)}. Other programs may have shared the machine: the ratio carries over, absolute numbers do not.

| argon2id, 19 MiB, 2 passes, 1 lane | per second |
| --- | --- |
| compared by the library alone, ${cores} at once | ${bare.toFixed(1)} |
| logins through the gateway, ${2 * cores} at once | ${logins.toFixed(1)} |
| ratio | ${(logins / bare).toFixed(2)} |

A listing of 20 products, asked for every ${PROBE_EVERY_MS} ms, in milliseconds:

| while | answers | median | 95 % | longest |
| --- | --- | --- | --- | --- |
${row('nobody signs in', quiet)}
${row(`${CROWD} people sign in at once (${crowdMs.toFixed(0)} ms)`, crowded)}
`;
console.log(report);
await writeFile(new URL('results/logins.md', import.meta.url), report);
await shop.stop();
process.exit(0);
