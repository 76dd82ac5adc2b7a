import { distance } from 'fastest-levenshtein';
import { ConfigError } from '../../packages/platform/src/config/index.ts';
import { readersVariables } from '../configuration.ts';
import { SERVICES } from '../services.ts';
import { odd, wrong, type Finding } from './finding.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Makes one private key; what `AUTH_SIGNING_KEYS` wants. */
export const MAKE_SIGNING_KEYS = `node -p "const {privateKey:k}=crypto.generateKeyPairSync('ec',{namedCurve:'P-256'});JSON.stringify({keys:[{...k.export({format:'jwk'}),kid:crypto.randomUUID(),alg:'ES256'}]})"`;
const MAKE_SECRET = 'openssl rand -hex 32';

const MENDS: readonly (readonly [RegExp, string])[] = [
  [/^INTERNAL_KEY_/, `make one with \`${MAKE_SECRET}\` and give the same to every service that reads it`],
  [/^AUTH_SIGNING_KEYS$/, `make them with \`${MAKE_SIGNING_KEYS}\``],
  [/^AUTH_SEALING_KEY$/, `make one with \`${MAKE_SECRET}\` and keep it: without it authenticators must be set up anew`],
  [
    /DATABASE_URL$/,
    'such as postgres://user:password@host:5432/name; `docker compose up -d` and .env.example have some for this machine',
  ],
  [
    /^AMQP_URL$/,
    'such as amqp://user:password@host:5672; `docker compose up -d` and .env.example have one for this machine',
  ],
  [/^SMTP_URL$/, 'such as smtp://user:password@host:587; letters must reach people in production'],
];

const mendOf = (name: string): string =>
  MENDS.find(([pattern]) => pattern.test(name))?.[1] ??
  'docs/configuration.md says what it is; without it the default holds';

/** What services refuse to start with, each once, with who refuses. */
function refused(env: Env): Finding[] {
  const found = new Map<string, string[]>();
  for (const { name, load } of SERVICES) {
    try {
      load({ ...env });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      for (const problem of error.message.split('\n')) found.set(problem, [...(found.get(problem) ?? []), name]);
    }
  }
  return [...found].map(([problem, who]) =>
    wrong(`${problem} (${who.join(', ')})`, mendOf(problem.split(':')[0] ?? '')),
  );
}

/** Names that nobody reads and that are nearly names that somebody does. Short ones are near everything. */
function misspelt(env: Env): Finding[] {
  const known = [...new Set(Object.values(readersVariables()).flat())];
  return Object.keys(env)
    .filter((name) => name.length >= 8 && !known.includes(name))
    .flatMap((name) => {
      const meant = known.find((one) => distance(name, one) <= 2);
      return meant === undefined ? [] : [wrong(`${name}: nobody reads it`, `${meant} may be meant`)];
    });
}

const isProduction = (env: Env): boolean =>
  (env['SHOP_MODE'] ?? (env['NODE_ENV'] === 'production' ? 'production' : 'demo')) === 'production';

function sharedPorts(env: Env): Finding[] {
  const ports = new Map<number, string[]>();
  for (const { name, load } of SERVICES) {
    const config = configOf(load, env);
    const port = config?.['PORT'] ?? config?.[`${name.toUpperCase()}_PORT`];
    if (typeof port === 'number' && port > 0) ports.set(port, [...(ports.get(port) ?? []), name]);
  }
  return [...ports]
    .filter(([, names]) => names.length > 1)
    .map(([port, names]) =>
      odd(`${names.join(' and ')} listen on port ${port}`, 'on one machine each needs a port of its own'),
    );
}

function configOf(load: (env: NodeJS.ProcessEnv) => unknown, env: Env): Record<string, unknown> | undefined {
  try {
    return load({ ...env }) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** What a service starts with and what is hardly meant. */
function doubtful(env: Env): Finding[] {
  if (!isProduction(env)) {
    if (env['NODE_ENV'] !== 'production') return [];
    return [
      odd(
        'SHOP_MODE: this is a demo shop, though NODE_ENV is production',
        'leave SHOP_MODE away, or set it to production',
      ),
    ];
  }
  const databases = Object.entries(env).filter(([name, url]) => name.endsWith('DATABASE_URL') && url);
  const open = databases.filter(([, url]) => !/[?&]sslmode=(require|verify-ca|verify-full)/.test(url ?? ''));
  return [
    ...(env['TRUST_PROXY']
      ? []
      : [
          odd(
            'TRUST_PROXY: not set, so all who come through a proxy count as one client',
            'name the addresses of the proxies in front',
          ),
        ]),
    ...(env['STOREFRONT_URL']?.startsWith('https:')
      ? []
      : [
          odd('STOREFRONT_URL: links in letters do not lead to an https address', 'set the address that shoppers know'),
        ]),
    ...(env['REDIS_URL']
      ? []
      : [
          odd(
            'REDIS_URL: not set, so replicas of catalog show old values for up to a minute',
            'set it where there are several',
          ),
        ]),
    ...open.map(([name]) =>
      odd(
        `${name}: the connection is not encrypted`,
        'add ?sslmode=verify-full, and DATABASE_CA_FILE for an authority of your own',
      ),
    ),
  ];
}

/** What can be said of an environment without asking anybody. */
export const examine = (env: Env): Finding[] => [
  ...misspelt(env),
  ...refused(env),
  ...sharedPorts(env),
  ...doubtful(env),
];
