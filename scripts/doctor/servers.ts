import { existsSync } from 'node:fs';
import { probeBroker, probeCache, probeMail, probePostgres } from '../../packages/platform/src/probe/index.ts';
import { migrations as auth } from '../../subgraphs/auth/src/infrastructure/postgres/index.ts';
import { migrations as cart } from '../../subgraphs/cart/src/infrastructure/postgres/index.ts';
import { migrations as catalog } from '../../subgraphs/catalog/src/infrastructure/postgres/index.ts';
import { migrations as orders } from '../../subgraphs/orders/src/infrastructure/postgres/index.ts';
import { wrong, type Finding } from './finding.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What drivers call it, and what it means to a person. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ['nobody listens there', 'start it, or correct host and port'],
  ENOTFOUND: ['no such host', 'correct the host'],
  EAI_AGAIN: ['the name of the host cannot be looked up', 'correct the host, or look after the DNS'],
  ETIMEDOUT: ['no answer', 'correct the host, or let the firewall pass it'],
  CONNECT_TIMEOUT: ['no answer', 'correct the host, or let the firewall pass it'],
  '28P01': ['the password is refused', 'correct user and password'],
  '28000': ['the user may not come in', 'correct the user, or what pg_hba.conf says'],
  '3D000': ['there is no such database', 'create it, or correct the name at the end of the URL'],
  '42501': ['the user may not do it', 'make the user the owner of the database'],
};

function causeOf(error: unknown): readonly [string, string] {
  const { code, message = '', cause } = error as { code?: string; message?: string; cause?: unknown };
  // Mailers keep the system's code in their words only.
  const known = REASONS[code ?? ''] ?? REASONS[/\bE[A-Z]{5,}\b/.exec(message)?.[0] ?? ''];
  if (known) return known;
  if (/ACCESS.REFUSED|WRONGPASS|NOAUTH|Invalid login/i.test(message))
    return ['user or password is refused', 'correct user and password'];
  if (cause !== undefined && cause !== null) return causeOf(cause);
  return [message || (code ?? String(error)), 'see whether the server is well'];
}

async function ask(name: string, question: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await question();
  } catch (error) {
    const [reason, mend] = causeOf(error);
    return [wrong(`${name}: ${reason}`, mend)];
  }
}

const parsed = (url: string | undefined): string | undefined => (url && URL.canParse(url) ? url : undefined);

async function askPostgres(env: Env, migrations: typeof auth): Promise<Finding[]> {
  const own = `${migrations.schema.toUpperCase()}_DATABASE_URL`;
  const url = parsed(env[own] ?? env['DATABASE_URL']);
  if (url === undefined) return [];
  return ask(own, async () => {
    const caFile = env['DATABASE_CA_FILE'];
    if (caFile && !existsSync(caFile))
      return [wrong(`DATABASE_CA_FILE: there is no file ${caFile}`, 'correct the path')];
    const health = await probePostgres({ url, caFile: caFile || undefined }, migrations);
    if (health === 'ok' || env['MIGRATE_ON_START'] === 'true') return [];
    return [wrong(`${own}: the schema is not up to date`, `run \`pnpm db:migrate --only ${migrations.schema}\``)];
  });
}

/** Comes to every server that is named as a service would. */
export async function examineServers(env: Env): Promise<Finding[]> {
  const others = [
    ['AMQP_URL', probeBroker],
    ['REDIS_URL', probeCache],
    ['SMTP_URL', probeMail],
  ] as const;
  const found = await Promise.all([
    ...[auth, cart, catalog, orders].map((migrations) => askPostgres(env, migrations)),
    ...others.map(async ([name, probe]) => {
      const url = parsed(env[name]);
      return url === undefined ? [] : ask(name, () => probe(url).then(() => []));
    }),
  ]);
  return found.flat();
}
