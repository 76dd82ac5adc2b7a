import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { silentLogger } from '../logger/index.ts';
import { forEachDatabase } from '../testing/index.ts';
import { describeRabbit, removeTopology, TEST_AMQP_URL, testTopology } from '../testing/rabbit.ts';
import { busContract } from './bus.contract.ts';
import { MAX_ATTEMPTS, type BusWorld } from './bus.world.ts';
import { deadLetterContract } from './dead-letters.contract.ts';
import { makeInProcessBus } from './in-process.ts';
import { folderDeadLetters, makeLetterFolder } from './letter-folder.ts';
import { makeRabbitBus, openDeadLetters, type RabbitBus } from './rabbitmq/index.ts';
import { recordingLogger } from './testing/index.ts';

const CONSUMERS = ['shop.one', 'shop.two'] as const;

const inProcess = async (): Promise<BusWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'feira-letters-'));
  const { logger, alerts } = recordingLogger();
  const bus = makeInProcessBus({ letters: makeLetterFolder(folder), logger, maxAttempts: MAX_ATTEMPTS });
  const letters = folderDeadLetters({ folder, consumers: CONSUMERS });
  /** As often as it takes, instead of every two seconds. */
  const thenTend = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    for (let round = 0; round < MAX_ATTEMPTS; round += 1) await bus.tend();
    return done;
  };
  return {
    join: () => Promise.resolve(bus),
    consumers: CONSUMERS,
    letters: {
      list: (selection) => letters.list(selection),
      replay: (selection) => thenTend(letters.replay(selection)),
      drop: (selection) => thenTend(letters.drop(selection)),
    },
    alerts,
    end: async () => {
      await bus.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const onRabbit = async (): Promise<BusWorld> => {
  const topology = testTopology({ maxAttempts: MAX_ATTEMPTS });
  const { logger, alerts } = recordingLogger();
  const letters = await openDeadLetters({ url: TEST_AMQP_URL, topology, logger: silentLogger });
  const joined: RabbitBus[] = [];
  return {
    join: async () => {
      const bus = makeRabbitBus({ url: TEST_AMQP_URL, name: 'test', logger, topology });
      joined.push(bus);
      await bus.ready();
      return bus;
    },
    consumers: CONSUMERS,
    letters,
    alerts,
    end: async () => {
      await Promise.all(joined.map((bus) => bus.close()));
      await letters.close();
      await removeTopology(topology);
    },
  };
};

forEachDatabase('a bus', undefined, (open) => {
  for (const contract of [busContract, deadLetterContract]) {
    describe('within the process', () => contract(open, inProcess));
    describeRabbit('over RabbitMQ', () => contract(open, onRabbit));
  }
});
