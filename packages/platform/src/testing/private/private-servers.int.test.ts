import { describe, expect, it } from 'vitest';
import {
  postgresIsInstalled,
  privatePostgres,
  privateRabbit,
  privateRedis,
  rabbitIsInstalled,
  redisIsInstalled,
} from './index.ts';

const KINDS = [
  ['PostgreSQL', postgresIsInstalled, privatePostgres],
  ['Redis', redisIsInstalled, privateRedis],
  ['RabbitMQ', rabbitIsInstalled, privateRabbit],
] as const;

describe.each(KINDS)('a private %s', (_name, installed, make) => {
  it.skipIf(!installed)('starts, freezes, dies and starts again', async () => {
    const server = await make();
    try {
      await server.start();
      server.freeze();
      server.thaw();
      await server.kill();
      await server.start();
      await server.stop();
    } finally {
      await server.end();
    }
    expect(server.port).toBeLessThan(32_768);
  });
});
