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
import { storefrontVariables } from './configuration.ts';
import { SERVICES } from './services.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');

interface ComposeService {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly healthcheck?: object;
  readonly environment?: Readonly<Record<string, string>>;
  readonly profiles?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly depends_on?: Readonly<Record<string, object>>;
}

interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const built = services.filter(([, { build }]) => build);
const of = (name: string): ComposeService => compose.services[name]!;
const networksOf = (name: string): readonly string[] => of(name).networks ?? [];
/** Everybody whom a service shares a network with. */
const reachedFrom = (name: string): string[] =>
  services
    .filter(([other, { networks = [] }]) => other !== name && networks.some((one) => networksOf(name).includes(one)))
    .map(([other]) => other)
    .sort();
const env = parseEnv(read('.env.example')) as Record<string, string>;

/** Variables that docs/configuration.md does not know. */
const undocumented = (names: readonly string[]): string[] => {
  const docs = read('docs/configuration.md');
  return names.filter((name) => !docs.includes(`\`${name}\``));
};

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
    if (service.build) {
      expect(service.image).toMatch(/^feira\/[a-z]+$/);
      expect(read(service.build.dockerfile)).toContain('HEALTHCHECK');
    } else {
      expect(service.image).toMatch(/^(?:[a-z.-]+\/)*[a-z-]+:v?\d+\.\d+(\.\d+)?(-[a-z-]+)*$/);
      expect(service.healthcheck).toBeDefined();
    }
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('opens the whole shop unless somebody names less, and the servers need nobody else', () => {
    const whole = services.filter(([, { profiles = [] }]) => profiles.length === 0).map(([name]) => name);
    expect(whole).toEqual(expect.arrayContaining(['edge', 'web', ...SERVICES.map(({ name }) => name), 'mailpit']));
    for (const name of ['postgres', 'redis', 'rabbitmq']) expect(of(name).depends_on).toBeUndefined();
  });

  it.each([...built, ['edge', of('edge')] as const])(
    'R77 gives %s nothing to write and nothing to become',
    (_name, service) => {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    },
  );

  it('R37 has one door, and behind it networks that lead nowhere', () => {
    const published = services.filter(([, { ports = [] }]) => ports.some((port) => port.includes(':8080:')));
    expect(published.map(([name]) => name)).toEqual(['edge']);
    for (const [name, { ports }] of built) expect([name, ports]).toEqual([name, undefined]);
    for (const [name] of built) {
      for (const network of networksOf(name)) expect(compose.networks[network]).toEqual({ internal: true });
    }
    expect(reachedFrom('web')).toEqual(['edge', 'gateway']);
    expect(reachedFrom('edge')).toEqual(expect.not.arrayContaining(['auth', 'cart', 'catalog', 'orders']));
    expect(reachedFrom('gateway')).toEqual(['auth', 'cart', 'catalog', 'edge', 'orders', 'prometheus', 'web']);
    expect(reachedFrom('orders')).toEqual(
      expect.arrayContaining(['auth', 'cart', 'catalog', 'gateway', 'mailpit', 'postgres', 'rabbitmq']),
    );
  });

  it.each(SERVICES.map((service) => [service.name, service] as const))(
    'R76 starts %s for the demo, and no production on its passwords',
    (name, service) => {
      const given = { NODE_ENV: 'production', HOST: '0.0.0.0', ...of(name).environment };
      expect(() => service.load(given)).not.toThrow();
      expect(() => service.load({ ...given, SHOP_MODE: 'production' })).toThrow(/INTERNAL_KEY_/);
      expect(undocumented(Object.keys(of(name).environment ?? {}))).toEqual([]);
    },
  );

  it('gives the storefront what it reads, and everybody the addresses that others have', () => {
    expect(Object.keys(of('web').environment ?? {}).filter((name) => !storefrontVariables().includes(name))).toEqual(
      [],
    );
    const addresses = services
      .flatMap(([, { environment = {} }]) => Object.entries(environment))
      .filter(([name, value]) => name.endsWith('_URL') && !value.includes('localhost'))
      .map(([, value]) => new URL(value));
    expect(addresses.length).toBeGreaterThan(10);
    for (const { hostname, port, protocol } of addresses) {
      expect(Object.keys(compose.services)).toContain(hostname);
      const own = of(hostname).build;
      if (own && protocol === 'http:') expect(read(own.dockerfile)).toContain(`EXPOSE ${port}`);
    }
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
