import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lockDataDir } from '../packages/platform/src/data-dir/index.ts';
import { parkedEvents, type ParkedEvent } from '../packages/platform/src/events/index.ts';
import { openEmbedded, openPostgres, type Database } from '../packages/platform/src/postgres/index.ts';
import { printTable, type Column } from './table.ts';

const HELP = `Parked events: they overtook another event of their order, and wait in their consumer's database until it has come.

  pnpm events:parked                lists them, the oldest first, with the number that each order waits for
  --consumer NAME                   only this consumer's, such as catalog.stock
  --help                            this text

What waits for minutes waits for an event among the dead letters (pnpm events:dead-letters) or still in the outbox of orders.
Environment: CATALOG_DATABASE_URL and CART_DATABASE_URL, or DATABASE_URL; DATABASE_CA_FILE. Without them the shop in one
process, in DATA_DIR (.data); it must be closed, because it has its database to itself.
`;

/** The subgraphs that listen to orders. */
const SCHEMAS = ['catalog', 'cart'] as const;
const { env } = process;

const ageOf = ({ ageMs }: ParkedEvent): string => {
  const minutes = Math.floor(ageMs / 60_000);
  if (minutes === 0) return `${Math.floor(ageMs / 1_000)} s`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

const COLUMNS: readonly Column<ParkedEvent>[] = [
  ['CONSUMER', ({ consumer }) => consumer],
  ['EVENT', ({ eventId }) => eventId],
  ['TYPE', ({ type }) => type],
  ['ORDER', ({ subject }) => subject],
  ['NO', ({ sequence }) => String(sequence)],
  ['WAITS FOR', ({ awaited }) => String(awaited)],
  ['SINCE', ({ parkedAt }) => parkedAt.toISOString()],
  ['AGE', ageOf],
];

/** Reads, and lets go again. */
async function reading<T>(database: Database, read: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}

async function onServers(urls: Readonly<Record<(typeof SCHEMAS)[number], string>>): Promise<ParkedEvent[]> {
  const found = await Promise.all(
    SCHEMAS.map(async (schema) => {
      const database = await openPostgres({ url: urls[schema], max: 1, caFile: env['DATABASE_CA_FILE'] });
      return reading(database, (open) => parkedEvents(open, schema));
    }),
  );
  return found.flat();
}

async function inFolder(dataDir: string): Promise<ParkedEvent[]> {
  const files = join(dataDir, 'postgres');
  if (!existsSync(join(files, 'PG_VERSION'))) throw new Error(`there is no shop in ${dataDir}`);
  const unlock = await lockDataDir(dataDir);
  if (!unlock) throw new Error(`the shop in ${dataDir} is open and has its database to itself; close it first`);
  try {
    return await reading(await openEmbedded({ dataDir: files }), async (open) => [
      ...(await parkedEvents(open, 'catalog')),
      ...(await parkedEvents(open, 'cart')),
    ]);
  } finally {
    await unlock();
  }
}

function find(): Promise<ParkedEvent[]> {
  const { DATABASE_URL, CATALOG_DATABASE_URL: catalog = DATABASE_URL, CART_DATABASE_URL: cart = DATABASE_URL } = env;
  if (catalog !== undefined && cart !== undefined) return onServers({ catalog, cart });
  if (catalog === undefined && cart === undefined) return inFolder(env['DATA_DIR'] ?? '.data');
  throw new Error(`${catalog === undefined ? 'CATALOG' : 'CART'}_DATABASE_URL is not set`);
}

try {
  const { values } = parseArgs({
    options: { consumer: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) console.log(HELP);
  else {
    const all = await find();
    const found = all.filter(({ consumer }) => (values.consumer ?? consumer) === consumer);
    printTable(
      COLUMNS,
      found.sort((one, other) => other.ageMs - one.ageMs),
    );
    console.log(`\n${found.length} ${found.length === 1 ? 'event' : 'events'} parked`);
  }
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
