import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeLogger } from '../packages/platform/src/logger/index.ts';
import { SERVICES } from './services.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl && process.env['CI'] === 'true') throw new Error('these suites need curl');
if (!hasCurl) console.warn('skipped for want of curl');

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');

interface Mapping {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Mapping>>;
}
const { template, index_patterns: patterns } = JSON.parse(read('ops/elasticsearch/index-template.json')) as {
  index_patterns: string[];
  template: { settings: Record<string, unknown>; mappings: Mapping };
};

/** The type that a field is indexed as; what is beneath a flattened field is part of it. */
function typeOf(path: string, mapping: Mapping = template.mappings): string | undefined {
  if (mapping.type !== undefined) return path === '' || mapping.type === 'flattened' ? mapping.type : undefined;
  const [name = '', ...rest] = path.split('.');
  const next = mapping.properties?.[name];
  return next && typeOf(rest.join('.'), next);
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  string: ['keyword', 'match_only_text', 'wildcard', 'date'],
  number: ['long'],
  object: ['flattened'],
};

describe('the way of a log line into Elasticsearch', () => {
  it('has a place in the index for each field that the shop writes, of its type', () => {
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const logger = makeLogger({ name: 'orders', level: 'trace', format: 'ecs', destination });
    logger.info({ requestId: 'r', method: 'POST', route: '/graphql', status: 200, ms: 3 }, 'request');
    logger.info({ eventId: 'e', outcome: 'handled', subject: 's' }, 'event received');
    logger.error({ err: Object.assign(new Error('no'), { code: 'E1' }), reason: 'because' }, 'failed');
    logger.child({ consumer: 'c', component: 'x' }).info('of a child');
    const fields = lines.flatMap((line) => Object.entries(JSON.parse(line) as Record<string, unknown>));
    expect(fields.length).toBeGreaterThan(30);
    for (const [name, value] of fields) expect(TYPES[typeof value], name).toContain(typeOf(name));
  });

  it('goes from every service into a stream that the template is for, with the lifecycle that is put there', () => {
    const filebeat = parse(read('ops/filebeat/filebeat.yml')) as {
      'filebeat.inputs': { processors: { drop_event?: { when: { not: { or: { equals: object }[] } } } }[] }[];
      'output.elasticsearch': { index: string };
    };
    const [input] = filebeat['filebeat.inputs'];
    const kept = input!.processors[0]!.drop_event!.when.not.or.map(({ equals }) => Object.values(equals)[0] as string);
    expect(kept.sort()).toEqual(SERVICES.map(({ name }) => name).sort());
    expect(patterns).toEqual(['logs-feira-*']);
    expect(filebeat['output.elasticsearch'].index).toMatch(/^logs-feira-/);
    expect(template.settings['index.lifecycle.name']).toBe('feira-logs');
  });

  it('is found by views that ask for fields of the index', () => {
    const objects = read('ops/kibana/feira.ndjson')
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: string;
            type: string;
            attributes: { title: string; columns?: string[] };
            references: { id: string }[];
          },
      );
    const views = objects.filter(({ type }) => type === 'search');
    expect(objects.find(({ id }) => id === 'feira-logs')?.attributes.title).toBe('logs-feira-*');
    expect(views).toHaveLength(2);
    for (const { attributes, references } of views) {
      expect(references.map(({ id }) => id)).toEqual(['feira-logs']);
      for (const column of attributes.columns ?? []) expect(typeOf(column), column).toBeDefined();
    }
  });

  describe.skipIf(!hasCurl)('set-up.sh', () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked.push(`${request.method ?? ''} ${request.url ?? ''} ${Buffer.concat(chunks).toString()}`);
        response.writeHead(200).end('{}');
      });
    });
    afterEach(() => server.close());

    it('puts policy, template and views where they belong', async () => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const run = (env: Record<string, string>) =>
        promisify(execFile)('sh', ['ops/elasticsearch/set-up.sh'], {
          cwd: ROOT,
          env: { PATH: process.env['PATH'], ...env },
        });
      await run({ ELASTICSEARCH_URL: url, KIBANA_URL: url });
      expect(asked.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
        'PUT /_ilm/policy/feira-logs',
        'PUT /_index_template/feira-logs',
        'POST /api/saved_objects/_import?overwrite=true',
      ]);
      expect(asked[0]).toContain('"rollover"');
      expect(asked[1]).toContain('"data_stream"');
      expect(asked[2]).toContain('feira-attention');
      await expect(run({})).rejects.toThrow(/where Elasticsearch answers/);
    });
  });
});
