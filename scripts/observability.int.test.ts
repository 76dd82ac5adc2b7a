import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import '../gateway/src/metrics/instruments.ts';
import '../packages/platform/src/events/index.ts';
import '../subgraphs/catalog/src/infrastructure/metrics/count-stock.ts';
import '../subgraphs/orders/src/infrastructure/metrics/watch-orders.ts';
import { metricNames } from '../packages/platform/src/metrics/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly runbook: string };
}
const rules = (parse(read('ops/prometheus/alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  ({ rules: some }) => some,
);

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly targets?: readonly { readonly expr: string; readonly datasource: { readonly uid: string } }[];
}
const DASHBOARDS = ['business', 'technology'];
const panels = DASHBOARDS.flatMap(
  (name) => (JSON.parse(read(`ops/grafana/dashboards/${name}.json`)) as { panels: Panel[] }).panels,
).filter(({ type }) => type !== 'row');

/** What Prometheus itself says of each target. */
const PROMETHEUS = ['up'];
const NAME = /\b(?:feira|nodejs|process)_\w+|\bup\b/g;
const namesIn = (expr: string): string[] => expr.match(NAME) ?? [];

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;
if (!hasPromtool && process.env['CI'] === 'true') throw new Error('these suites need promtool (Debian: prometheus)');
if (!hasPromtool) console.warn('skipped for want of promtool');
const promtool = (...args: string[]) => promisify(execFile)('promtool', args, { cwd: ROOT });

describe('alerts and dashboards', () => {
  let known: Set<string>;
  beforeAll(async () => {
    known = new Set([...(await metricNames()), ...PROMETHEUS]);
  });

  it.each(rules.map((rule) => [rule.alert, rule] as const))('%s asks for what the code exports', (_name, { expr }) => {
    expect(namesIn(expr)).not.toEqual([]);
    for (const name of namesIn(expr)) expect(known).toContain(name);
  });

  it.each(panels.map((panel) => [panel.title, panel] as const))(
    'the panel "%s" asks for what the code exports',
    (_title, { targets = [] }) => {
      expect(targets.length).toBeGreaterThan(0);
      for (const { expr } of targets) {
        expect(namesIn(expr)).not.toEqual([]);
        for (const name of namesIn(expr)) expect(known).toContain(name);
      }
    },
  );

  it('show every metric of the shop somewhere', () => {
    const used = new Set(
      [...rules, ...panels.flatMap(({ targets = [] }) => targets)].flatMap(({ expr }) => namesIn(expr)),
    );
    const family = (name: string): string => name.replace(/_(bucket|sum|count)$/, '');
    const shown = new Set([...used].map(family));
    const own = [...known].filter((name) => name.startsWith('feira_')).map(family);
    for (const name of own) expect(shown).toContain(name);
  });

  it('have lines in the runbook, each of them, and no others', () => {
    const headings = [...read('docs/runbook.md').matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
    expect(headings.sort()).toEqual(rules.map(({ alert }) => alert).sort());
    for (const { alert, annotations } of rules) {
      expect(annotations.runbook).toBe(`docs/runbook.md#${alert.toLowerCase()}`);
    }
  });

  it('lean on the data source that is provisioned', async () => {
    const { datasources } = parse(read('ops/grafana/provisioning/datasources/prometheus.yml')) as {
      datasources: { uid: string }[];
    };
    for (const { targets = [] } of panels)
      for (const { datasource } of targets) expect(datasources.map(({ uid }) => uid)).toContain(datasource.uid);
    const files = await readdir(`${ROOT}ops/grafana/dashboards`);
    expect(files.sort()).toEqual(DASHBOARDS.map((name) => `${name}.json`));
  });
});

describe('the profile observability', () => {
  interface Service {
    readonly profiles?: readonly string[];
    readonly volumes?: readonly string[];
    readonly depends_on?: Readonly<Record<string, unknown>>;
  }
  const { services } = parse(read('docker-compose.yml')) as { services: Readonly<Record<string, Service>> };
  const watching = Object.entries(services).filter(([, { profiles = [] }]) => profiles.includes('observability'));

  it('has all that watches the shop, and nothing that the shop waits for', () => {
    const names = watching.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['prometheus', 'alertmanager', 'grafana', 'elasticsearch', 'kibana', 'filebeat']),
    );
    for (const [name, { depends_on: waits = {} }] of Object.entries(services)) {
      if (!names.includes(name)) expect(Object.keys(waits).filter((one) => names.includes(one))).toEqual([]);
    }
  });

  it.each(watching)('gives %s files that are here', (_name, { volumes = [] }) => {
    const files = volumes.flatMap((volume) => (volume.startsWith('./') ? [volume.split(':')[0]!] : []));
    for (const file of files) expect(existsSync(`${ROOT}${file}`), file).toBe(true);
  });
});

describe.skipIf(!hasPromtool)('promtool', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feira-rules-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('accepts the configuration, and rings each alert when it must and not when it must not', async () => {
    await promtool('check', 'config', 'ops/prometheus/prometheus.yml');
    const { stdout } = await promtool('test', 'rules', 'ops/prometheus/alerts.test.yml');
    expect(stdout).toContain('SUCCESS');
    const tested = parse(read('ops/prometheus/alerts.test.yml')) as {
      tests: { alert_rule_test: { alertname: string }[] }[];
    };
    for (const { alert_rule_test: some } of tested.tests) {
      expect(some.map(({ alertname }) => alertname).sort()).toEqual(rules.map(({ alert }) => alert).sort());
    }
  });

  it("understands every panel's questions", async () => {
    // Grafana fills the interval in.
    const record = panels
      .flatMap(({ targets = [] }) => targets)
      .map(({ expr }, at) => ({ record: `panel_${at}`, expr: expr.replaceAll('$__rate_interval', '5m') }));
    const file = join(folder, 'panels.yml');
    await writeFile(file, JSON.stringify({ groups: [{ name: 'panels', rules: record }] }));
    await promtool('check', 'rules', file);
    await writeFile(file, JSON.stringify({ groups: [{ name: 'panels', rules: [{ record: 'a', expr: 'sum(' }] }] }));
    await expect(promtool('check', 'rules', file)).rejects.toThrow();
  });
});
