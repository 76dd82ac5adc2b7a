import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { variables as gateway } from '../gateway/src/config.ts';
import { variables as standalone } from '../standalone/src/config.ts';
import { aboutVariable } from '../packages/platform/src/config/index.ts';
import { variables as auth } from '../subgraphs/auth/src/config.ts';
import { variables as cart } from '../subgraphs/cart/src/config.ts';
import { variables as catalog } from '../subgraphs/catalog/src/config.ts';
import { variables as orders } from '../subgraphs/orders/src/config.ts';

/** The table of docs/configuration.md, made from the schemas that read the environment. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Schema = NonNullable<Parameters<typeof aboutVariable>[0]>;

interface Variable {
  readonly name: string;
  readonly fallback: string;
  readonly description: string;
}

const READERS = {
  gateway: gateway('demo'),
  catalog: catalog('demo'),
  cart: cart('demo'),
  orders: orders('demo'),
  auth: auth('demo'),
  'one process': standalone('demo'),
};

/** What no schema of a service has: read by libraries, or by the storefront, which is built by another tool. */
const BESIDES: readonly (Variable & { readonly reader: string })[] = [
  {
    name: 'NODE_ENV',
    reader: 'all',
    fallback: '',
    description: '`production` switches every safe default on.',
  },
  {
    name: 'DATABASE_URL',
    reader: 'services, one process',
    fallback: '',
    description:
      'One PostgreSQL for all services, a schema each, where they have none of their own. In one process: instead of the embedded database.',
  },
  {
    name: 'GATEWAY_URL',
    reader: 'web',
    fallback: '`http://127.0.0.1:4000`',
    description: 'Where the graph and the pictures are.',
  },
  {
    name: 'SITE_URL',
    reader: 'web',
    fallback: '`http://127.0.0.1:3000`',
    description: 'Where shoppers reach the storefront.',
  },
  {
    name: 'COOKIE_SECURE',
    reader: 'web',
    fallback: 'true in production',
    description: 'Whether cookies travel over https only.',
  },
];

const HIDDEN = new Set(BESIDES.map(({ name }) => name));

function toVariable(name: string, schema: Schema): Variable {
  const { description, shown, fallback } = aboutVariable(schema);
  if (description === undefined) throw new Error(`${name} has no description`);
  const given = schema.safeParse(undefined);
  const shownValue = given.success ? [given.data].flat().join(', ') : '';
  const value = shownValue && `\`${shownValue}\``;
  return { name, description, fallback: shown ?? (fallback === undefined ? value : `\`${fallback}\``) };
}

/** One row for each variable of the whole system, in the order in which they are met. */
export function configurationTable(): string {
  const found = new Map<string, { variable: Variable; readers: string[] }>();
  for (const [reader, schema] of Object.entries(READERS)) {
    for (const [name, one] of Object.entries(schema.shape as Readonly<Record<string, Schema>>)) {
      if (HIDDEN.has(name)) continue;
      const known = found.get(name);
      if (known) known.readers.push(reader);
      else found.set(name, { variable: toVariable(name, one), readers: [reader] });
    }
  }
  const own = [...found.values()].map(({ variable, readers }) => ({ ...variable, reader: readers.join(', ') }));
  const rows = [...BESIDES.slice(0, 2), ...own, ...BESIDES.slice(2)].map(
    ({ name, reader, fallback, description }) => `| \`${name}\` | ${fallback} | ${reader} | ${description} |`,
  );
  return ['| variable | default | read by | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** What the storefront reads, by its source: its configuration cannot be imported outside of a server. */
export const storefrontVariables = (): string[] =>
  [...readFileSync(`${ROOT}web/src/config.ts`, 'utf8').matchAll(/^ {2}([A-Z_]+): z\./gm)].map(([, name]) => name ?? '');

/** The variables of each service, by the name of its image; those that all read are everybody's. */
export const readersVariables = (): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(
    Object.entries(READERS).map(([reader, schema]) => [
      reader,
      ['NODE_ENV', 'DATABASE_URL', ...Object.keys(schema.shape)],
    ]),
  ),
  web: storefrontVariables(),
});
