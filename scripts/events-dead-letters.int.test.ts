import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONSUMERS, eventTopology, type Topology } from '../packages/contracts/src/index.ts';
import { openDeadLetters, type DeadLetters } from '../packages/platform/src/events/rabbitmq/index.ts';
import { makeLetterFolder } from '../packages/platform/src/events/index.ts';
import { orderEvent } from '../packages/platform/src/events/testing/index.ts';
import { newSecretId } from '../packages/platform/src/ids/index.ts';
import { silentLogger } from '../packages/platform/src/logger/index.ts';
import { askRabbit, describeRabbit, removeTopology, TEST_AMQP_URL } from '../packages/platform/src/testing/rabbit.ts';

const root = resolve(import.meta.dirname, '..');

describeRabbit('pnpm events:dead-letters', () => {
  let topology: Topology;
  let prefix: string;
  let letters: DeadLetters;
  const event = orderEvent(newSecretId(), 2);

  beforeEach(async () => {
    prefix = `test.${newSecretId()}.`;
    topology = eventTopology({ prefix });
    letters = await openDeadLetters({ url: TEST_AMQP_URL, topology, logger: silentLogger });
    await letters.list({});
    const { deadLetters } = topology.consumers.find(({ consumer }) => consumer === CONSUMERS.catalogStock)!;
    await askRabbit(async (model) => {
      const channel = await model.createConfirmChannel();
      const headers = {
        'x-feira-reason': 'it\nhurts',
        'x-feira-attempts': 8,
        'x-feira-died-at': '2026-11-25T10:00:00.000Z',
      };
      channel.sendToQueue(deadLetters, Buffer.from(JSON.stringify(event)), { messageId: event.id, headers });
      await channel.waitForConfirms();
    });
  });
  afterEach(async () => {
    await letters.close();
    await removeTopology(topology);
  });

  const run = (...args: string[]) => {
    const env = { ...process.env, AMQP_URL: TEST_AMQP_URL, AMQP_PREFIX: prefix };
    const script = ['--import', 'tsx', 'scripts/events-dead-letters.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  it('lists who gave up which event of which order, why, when and after how many attempts', () => {
    const { status, said } = run();
    expect(status).toBe(0);
    const [, row] = said.split('\n');
    for (const part of [
      'catalog.stock',
      event.id,
      event.type,
      event.subject,
      '8',
      '2026-11-25T10:00:00.000Z',
      'it hurts',
    ]) {
      expect(row).toContain(part);
    }
    expect(run('--consumer', 'cart.checkout').said).toContain('0 events');
  });

  it('R63 hands a letter to its consumer again', async () => {
    expect(run('--replay', '--id', newSecretId()).said).toContain('0 events handed');
    expect(run('--replay', '--id', event.id).said).toContain('1 event handed to their consumers again');
    expect(await letters.list({})).toEqual([]);
    const { queue } = topology.consumers.find(({ consumer }) => consumer === CONSUMERS.catalogStock)!;
    const waiting = await askRabbit(async (model) => (await model.createChannel()).get(queue, { noAck: true }));
    expect(waiting).toMatchObject({ properties: { messageId: event.id, headers: { 'x-feira-attempts': 0 } } });
  });

  it('drops only when told twice', async () => {
    expect(run('--drop')).toMatchObject({ status: 1, said: expect.stringContaining('add --yes') as string });
    expect(await letters.list({})).toHaveLength(1);
    expect(run('--drop', '--yes').status).toBe(0);
    expect(await letters.list({})).toEqual([]);
  });

  it('explains itself, and what it does not understand', () => {
    expect(run('--help')).toMatchObject({ status: 0, said: expect.stringContaining('--replay') as string });
    expect(run('--replai')).toMatchObject({ status: 1, said: expect.stringContaining("'--replai'") as string });
    expect(run('--consumer', 'nobody')).toMatchObject({ status: 1, said: expect.stringContaining('nobody') as string });
  });
});

describe('pnpm events:dead-letters on the shop in one process', () => {
  const event = orderEvent(newSecretId(), 2);
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'feira-data-'));
    const letters = makeLetterFolder(join(dataDir, 'dead-letters'));
    const letter = {
      consumer: CONSUMERS.catalogStock,
      event,
      reason: 'it hurts',
      attempts: 8,
      replays: 0,
      skip: false,
    };
    await letters.putAside({ ...letter, diedAt: new Date().toISOString() });
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const run = (...args: string[]) => {
    const { AMQP_URL: _, ...env } = process.env;
    const script = ['--import', 'tsx', 'scripts/events-dead-letters.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...args], {
      cwd: root,
      env: { ...env, DATA_DIR: dataDir },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  const handedBack = () => makeLetterFolder(join(dataDir, 'dead-letters')).handedBack();

  it('lists them, and hands one back for the shop to take', async () => {
    const { status, said } = run();
    expect(status).toBe(0);
    for (const part of ['catalog.stock', event.id, event.type, event.subject, '8', 'it hurts', '1 event among']) {
      expect(said).toContain(part);
    }
    expect(run('--replay', '--id', event.id).said).toContain('1 event handed to their consumers again');
    expect(run().said).toContain('0 events');
    expect(await handedBack()).toMatchObject([{ event: { id: event.id }, replays: 1, skip: false }]);
  });

  it('drops only when told twice', async () => {
    expect(run('--drop').status).toBe(1);
    expect(await handedBack()).toEqual([]);
    expect(run('--drop', '--yes').status).toBe(0);
    expect(await handedBack()).toMatchObject([{ event: { id: event.id }, skip: true }]);
  });
});
