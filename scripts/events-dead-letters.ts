import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONSUMERS, eventTopology, RETENTION_DAYS } from '../packages/contracts/src/index.ts';
import { folderDeadLetters } from '../packages/platform/src/events/index.ts';
import {
  openDeadLetters,
  type DeadLetter,
  type DeadLetters,
  type Selection,
} from '../packages/platform/src/events/rabbitmq/index.ts';
import { makeLogger } from '../packages/platform/src/logger/index.ts';
import { printTable, type Column } from './table.ts';

const HELP = `Dead letters: events that a consumer has given up.

  pnpm events:dead-letters                       lists them
  pnpm events:dead-letters --replay              hands them to their consumers again, after the cause is mended
  pnpm events:dead-letters --drop --yes          gives them up for good; their orders go on without them

  --consumer NAME   only this consumer's, such as catalog.stock
  --id EVENT_ID     only this event
  --yes             is asked for with --drop
  --help            this text

A replay has its effect once, however often it is repeated: the inbox still decides. Letters older than ${RETENTION_DAYS.replay} days
are not replayed, since inboxes remember ${RETENTION_DAYS.inbox} days; look into them, then drop them.
Environment: AMQP_URL and AMQP_PREFIX name the broker. Without AMQP_URL, the letters are those of the shop in one process
("pnpm start") in DATA_DIR (.data), whether it is open or closed; where there are none, the broker is amqp://127.0.0.1:5672.
`;

const options = {
  replay: { type: 'boolean', default: false },
  drop: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  consumer: { type: 'string' },
  id: { type: 'string' },
} as const;

const COLUMNS: readonly Column<DeadLetter>[] = [
  ['CONSUMER', ({ consumer }) => consumer],
  ['EVENT', ({ eventId }) => eventId],
  ['TYPE', ({ type }) => type],
  ['ORDER', ({ subject }) => subject],
  ['NO', ({ sequence }) => String(sequence)],
  ['ATTEMPTS', ({ attempts }) => String(attempts)],
  ['REPLAYS', ({ replays }) => String(replays)],
  ['WHEN', ({ diedAt }) => diedAt?.toISOString() ?? ''],
  ['REASON', ({ reason }) => reason.replaceAll(/\s+/g, ' ')],
];

const print = (letters: readonly DeadLetter[]): void => printTable(COLUMNS, letters);

/** Where the letters are, for people, and how to reach them. */
async function openLetters(): Promise<{ where: string; letters: DeadLetters }> {
  const { AMQP_URL, AMQP_PREFIX: prefix = '', DATA_DIR = '.data' } = process.env;
  const folder = join(DATA_DIR, 'dead-letters');
  if (AMQP_URL === undefined && existsSync(folder)) {
    return { where: folder, letters: folderDeadLetters({ folder, consumers: Object.values(CONSUMERS) }) };
  }
  const url = AMQP_URL ?? 'amqp://127.0.0.1:5672';
  const logger = makeLogger({ name: 'dead-letters', level: 'error' });
  return {
    where: new URL(url).host,
    letters: await openDeadLetters({ url, topology: eventTopology({ prefix }), logger }),
  };
}

const say = (count: number, what: string): void =>
  console.log(`\n${count} ${count === 1 ? 'event' : 'events'} ${what}`);

async function run(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.replay && values.drop) throw new Error('either --replay or --drop');
  const { where, letters } = await openLetters();
  const selection: Selection = { consumer: values.consumer, eventId: values.id };
  try {
    if (values.replay) {
      const { done, tooOld } = await letters.replay(selection);
      print([...done, ...tooOld]);
      say(done.length, 'handed to their consumers again');
      if (tooOld.length > 0) say(tooOld.length, `too old to be replayed (${RETENTION_DAYS.replay} days); they stay`);
      return 0;
    }
    if (values.drop && values.yes) {
      const dropped = await letters.drop(selection);
      print(dropped);
      say(dropped.length, 'dropped');
      return 0;
    }
    const found = await letters.list(selection);
    print(found);
    say(found.length, values.drop ? 'would be dropped; add --yes' : `among the dead letters of ${where}`);
    return values.drop ? 1 : 0;
  } finally {
    await letters.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
