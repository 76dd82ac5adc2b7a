import { describe } from 'vitest';
import { silentLogger } from '../logger/index.ts';
import { forEachDatabase } from '../testing/index.ts';
import { describeRabbit, removeTopology, TEST_AMQP_URL, testTopology } from '../testing/rabbit.ts';
import { busContract, type BusWorld } from './bus.contract.ts';
import { makeInProcessBus } from './in-process.ts';
import { makeRabbitBus, type RabbitBus } from './rabbitmq/index.ts';

const inProcess = (): Promise<BusWorld> => {
  const bus = makeInProcessBus();
  return Promise.resolve({
    join: () => Promise.resolve(bus),
    consumers: ['shop.one', 'shop.two'],
    end: () => bus.close(),
  });
};

const onRabbit = (): Promise<BusWorld> => {
  const topology = testTopology();
  const joined: RabbitBus[] = [];
  return Promise.resolve({
    join: async () => {
      const bus = makeRabbitBus({ url: TEST_AMQP_URL, name: 'test', logger: silentLogger, topology });
      joined.push(bus);
      await bus.ready();
      return bus;
    },
    consumers: ['shop.one', 'shop.two'],
    end: async () => {
      await Promise.all(joined.map((bus) => bus.close()));
      await removeTopology(topology);
    },
  });
};

forEachDatabase('a bus', undefined, (open) => {
  describe('within the process', () => busContract(open, inProcess));
  describeRabbit('over RabbitMQ', () => busContract(open, onRabbit));
});
