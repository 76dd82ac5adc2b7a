import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A process has one set of numbers, as it has one standard output: adapters count here wherever they are composed. */
export const registry = new Registry();

/** Seconds; from a cached read to a call that has timed out. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** How long a scrape waits for what it asks of databases and brokers. */
const COLLECT_WITHIN_MS = 3_000;

interface About<L extends string> {
  readonly name: `feira_${string}`;
  readonly help: string;
  /** Each of few values: what clients can invent is never a label. */
  readonly labels?: readonly L[];
}

type Labels<L extends string> = Readonly<Record<L, string>>;

export interface Counting<L extends string = never> {
  add(labels: Labels<L>, by?: number): void;
}

/** Only ever grows. */
export function counter<L extends string = never>({ name, help, labels = [] }: About<L>): Counting<L> {
  const one = new Counter<L>({ name, help, labelNames: [...labels], registers: [registry] });
  return { add: (values, by = 1) => one.inc(values, by) };
}

export interface Level<L extends string = never> {
  set(labels: Labels<L>, value: number): void;
  /** Forgets every value, so that what is not known any more is not shown as if it were. */
  clear(): void;
}

/** Goes up and down. */
export function gauge<L extends string = never>({ name, help, labels = [] }: About<L>): Level<L> {
  const one = new Gauge<L>({ name, help, labelNames: [...labels], registers: [registry] });
  return { set: (values, value) => one.set(values, value), clear: () => one.reset() };
}

export interface Timing<L extends string = never> {
  observe(labels: Labels<L>, seconds: number): void;
}

/** How long things took, in seconds. */
export function timing<L extends string = never>({ name, help, labels = [] }: About<L>): Timing<L> {
  const one = new Histogram<L>({ name, help, labelNames: [...labels], buckets: SECONDS, registers: [registry] });
  return { observe: (values, seconds) => one.observe(values, seconds) };
}

export const secondsSince = (started: number): number => (performance.now() - started) / 1_000;

const failures = counter({
  name: 'feira_collect_failures_total',
  help: 'Scrapes for which a value could not be read from its source.',
  labels: ['collector'],
});

const collectors = new Map<symbol, { readonly name: string; readonly collect: () => Promise<void> }>();

/**
 * Reads values at each scrape from where they are kept. One that fails or takes too long is counted, and takes nothing
 * from the others. Answers how to end it.
 */
export function onScrape(name: string, collect: () => Promise<void>): () => void {
  const key = Symbol(name);
  collectors.set(key, { name, collect });
  return () => void collectors.delete(key);
}

async function collectOne(name: string, collect: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), COLLECT_WITHIN_MS);
  });
  try {
    await Promise.race([collect(), late]);
  } catch {
    failures.add({ collector: name });
  } finally {
    clearTimeout(timer);
  }
}

/** Everything there is to know now, in Prometheus' text format. */
export async function scrape(): Promise<string> {
  await Promise.all([...collectors.values()].map(({ name, collect }) => collectOne(name, collect)));
  return registry.metrics();
}

export const contentType = registry.contentType;

let watched = false;

/** Event loop, memory, garbage collection and file descriptors of the process; once, however often it is asked for. */
export function watchProcess(): void {
  if (watched) return;
  watched = true;
  collectDefaultMetrics({ register: registry });
}

/** The names that a scrape can show, with those that histograms and summaries add; for tests of alerts and dashboards. */
export async function metricNames(): Promise<string[]> {
  watchProcess();
  const all = await registry.getMetricsAsJSON();
  return all.flatMap(({ name, type }) =>
    String(type) === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
}
