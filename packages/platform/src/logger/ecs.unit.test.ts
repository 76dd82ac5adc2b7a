import { describe, expect, it } from 'vitest';
import { withRequest } from '../context/index.ts';
import { makeLogger } from './index.ts';

const write = (work: (logger: ReturnType<typeof makeLogger>) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  work(makeLogger({ name: 'orders', level: 'trace', format: 'ecs', destination }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('a log line in the Elastic Common Schema', () => {
  it('has the names that the schema has, and ours under one of our own', () => {
    const [line] = write((logger) =>
      withRequest({ requestId: 'request-1' }, () =>
        logger.info({ method: 'POST', route: '/graphql', status: 200, ms: 12, alert: 'x' }, 'request'),
      ),
    );
    expect(line).toMatchObject({
      '@timestamp': expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      'log.level': 'info',
      message: 'request',
      'ecs.version': '8.11.0',
      'service.name': 'orders',
      'trace.id': 'request-1',
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'event.duration': 12_000_000,
      feira: { route: '/graphql', alert: 'x' },
    });
    for (const name of ['level', 'time', 'msg', 'name', 'requestId', 'pid']) expect(line).not.toHaveProperty([name]);
  });

  it('tells an error with its causes and the code of the one that has one', () => {
    const cause = Object.assign(new Error('duplicate key value'), { code: '23505' });
    const [line] = write((logger) => logger.error({ err: new TypeError('could not', { cause }) }, 'failed'));
    expect(line).toMatchObject({
      'log.level': 'error',
      'error.type': 'TypeError',
      'error.message': 'could not',
      'error.code': '23505',
      'error.stack_trace': expect.stringMatching(
        /^TypeError: could not\n\s+at [^]*Caused by: Error: duplicate/,
      ) as unknown,
    });
  });

  it('takes an error alone', () => {
    expect(write((logger) => logger.error(new Error('alone')))[0]).toMatchObject({
      message: 'alone',
      'error.message': 'alone',
    });
  });
});

describe.each(['ecs', 'plain'] as const)('R79 the log, %s', (format) => {
  const canaries = {
    email: 'canary-1@example.com',
    password: 'canary-2',
    currentPassword: 'canary-3',
    card: 'canary-4',
    token: 'canary-5',
    refreshToken: 'canary-6',
    authorization: 'Bearer canary-7',
    shippingAddress: { name: 'canary-8', line1: 'canary-9', city: 'canary-10' },
    line1: 'canary-11',
    city: 'canary-12',
    postalCode: 'canary-13',
    phone: 'canary-14',
  };

  it('withholds addresses, passwords, cards and tokens, at every depth', () => {
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const logger = makeLogger({ name: 'test', level: 'trace', format, destination });
    logger.info(canaries, 'flat');
    logger.info({ input: canaries }, 'nested');
    logger.info({ orders: [{ lines: [{ buyer: canaries }] }] }, 'deep');
    logger.child(canaries).info('of a child');
    logger.error({ err: Object.assign(new Error('550 <canary-1@example.com>'), { input: canaries }) }, 'thrown');
    logger.warn('sent to canary-1@example.com with 4242 4242 4242 4242');
    expect(lines).toHaveLength(6);
    const log = lines.join('');
    expect(log).not.toContain('canary');
    expect(log).not.toContain('4242');
    expect(log).toContain('[withheld]');
  });

  it('keeps what operators need', () => {
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const logger = makeLogger({ name: 'test', level: 'trace', format, destination });
    logger.info({ eventId: 'e-1', type: 'order.paid.v1', subject: 's-1', attempts: 3, path: ['a', 0] }, 'kept');
    for (const kept of ['e-1', 'order.paid.v1', 's-1', '"attempts":3', '["a",0]']) expect(lines[0]).toContain(kept);
  });
});
