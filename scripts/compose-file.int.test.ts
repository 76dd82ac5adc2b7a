import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv, promisify } from 'node:util';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  postgresIsInstalled,
  privatePostgres,
  type PrivateServer,
} from '../packages/platform/src/testing/private/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly image: string;
        readonly ports?: readonly string[];
        readonly healthcheck?: object;
        readonly environment?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const compose = parse(read('docker-compose.yml')) as Compose;
const services = Object.entries(compose.services);
const env = parseEnv(read('.env.example')) as Record<string, string>;

describe('docker-compose.yml', () => {
  it('is what the Compose Specification allows', () => {
    // The schema names its dialect by an address that ajv does not know it by; it is draft-07, ajv's own.
    const { $schema: _dialect, ...schema } = JSON.parse(read('scripts/schemas/compose-spec.json')) as {
      $schema: string;
    };
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema as AnySchema);
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ services: { a: { imagee: 'x' } } })).toBe(false);
  });

  it.each(services)('pins %s, asks for its health, and shows it to this machine alone', (_name, service) => {
    expect(service.image).toMatch(/^(?:[a-z.]+\/)*[a-z]+:v?\d+\.\d+(\.\d+)?(-[a-z-]+)*$/);
    expect(service.healthcheck).toBeDefined();
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('has the passwords that .env.example uses', () => {
    const given = services.flatMap(([, { environment = {} }]) => Object.values(environment));
    const used = Object.values(env).flatMap((url) => new URL(url).password || []);
    expect(used.length).toBe(5);
    for (const password of used) expect(given).toContain(password);
  });
});

describe.skipIf(!postgresIsInstalled)('the databases of docker-compose.yml', () => {
  let server: PrivateServer;
  const at = (name: string): string => {
    const url = new URL(env[`${name}_DATABASE_URL`] ?? '');
    url.port = String(server.port);
    return url.href;
  };
  const run = (file: string, args: string[], variables: Record<string, string>) =>
    promisify(execFile)(file, args, { cwd: ROOT, env: { PATH: process.env['PATH'], ...variables } });

  beforeAll(async () => {
    server = await privatePostgres();
    await server.start();
    const { environment = {} } = compose.services['postgres'] ?? {};
    const admin = { PGHOST: '127.0.0.1', PGPORT: String(server.port), POSTGRES_USER: 'postgres' };
    await run('sh', ['ops/compose/create-databases.sh'], { ...environment, ...admin });
  });
  afterAll(() => server.end());

  it('are what pnpm db:migrate needs, again and again', async () => {
    const urls = Object.fromEntries(
      ['CATALOG', 'CART', 'ORDERS', 'AUTH'].map((name) => [`${name}_DATABASE_URL`, at(name)]),
    );
    const migrate = (...args: string[]) =>
      run(process.execPath, ['--import', 'tsx', 'scripts/db-migrate.ts', ...args], urls);
    const { stdout } = await migrate();
    expect(stdout.trim().split('\n').sort()).toEqual(
      ['auth', 'cart', 'catalog', 'orders'].map((name) => `${name}: its schema is up to date`),
    );
    expect((await migrate('--only', 'cart')).stdout).toBe('cart: its schema is up to date\n');
    await expect(migrate('--only', 'nothing')).rejects.toMatchObject({ code: 1 });
  });

  it('are closed to the services that they do not belong to', async () => {
    const foreign = new URL(at('CART'));
    foreign.pathname = '/orders';
    await expect(run('psql', [foreign.href, '-c', 'select 1'], {})).rejects.toMatchObject({
      stderr: expect.stringContaining('permission denied for database') as unknown,
    });
  });
});
