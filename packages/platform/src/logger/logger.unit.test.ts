import { describe, expect, it } from 'vitest';
import { makeLogger } from './index.ts';

const CANARY = 'canary@example.com';

describe('the log', () => {
  const write = (work: (logger: ReturnType<typeof makeLogger>) => void): string[] => {
    const lines: string[] = [];
    work(makeLogger({ name: 'test', level: 'trace', destination: { write: (line) => void lines.push(line) } }));
    return lines;
  };

  it('R26 writes one valid JSON line, whatever is in the input', () => {
    const lines = write((logger) => {
      logger.info({ name: 'Ana\r\n{"level":60,"msg":"forged"}' }, 'line\r\nbreak\u2028');
      logger.error({ err: new Error('first\r\nsecond') }, 'failed');
    });
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line.endsWith('\n') && !line.slice(0, -1).includes('\n') && !line.includes('\r')).toBe(true);
      expect(JSON.parse(line)).toMatchObject({ name: expect.any(String) as unknown });
    }
  });

  it('R79 leaves out what a failed query, a row in the way and a mail server say of people', () => {
    const detail = Object.assign(new Error('duplicate key value'), {
      code: '23505',
      detail: `Key (email)=(${CANARY})`,
    });
    const query = new Error(`Failed query: insert into users values ($1)\nparams: ${CANARY},secret-canary`, {
      cause: detail,
    });
    const smtp = Object.assign(new Error(`550 <${CANARY}> unknown`), { code: 'EENVELOPE', rejected: [CANARY] });
    const lines = write((logger) => {
      logger.error({ err: query }, 'query');
      logger.error({ err: smtp }, 'smtp');
    }).join('');
    expect(lines).not.toContain('canary');
    for (const kept of ['insert into users', '23505', 'duplicate key', 'EENVELOPE', '550', ' at ']) {
      expect(lines).toContain(kept);
    }
  });
});
