import type postgres from 'postgres';
import type { Gate } from './gate.ts';

type Sql = postgres.Sql;
type Query = postgres.PendingQuery<postgres.Row[]>;

/** A query that starts once the gate lets it in; as lazy as the driver's own. */
function gated(gate: Gate, make: () => Query, shape: (query: Query) => PromiseLike<unknown> = (query) => query) {
  let running: Promise<unknown> | undefined;
  const run = async (): Promise<unknown> => {
    const leave = await gate.enter();
    try {
      return await shape(make());
    } finally {
      leave();
    }
  };
  const started = (): Promise<unknown> => (running ??= run());
  return {
    then: (...on: Parameters<Promise<unknown>['then']>) => started().then(...on),
    catch: (on: Parameters<Promise<unknown>['catch']>[0]) => started().catch(on),
    finally: (on: Parameters<Promise<unknown>['finally']>[0]) => started().finally(on),
    execute: () => started(),
    values: () => gated(gate, make, (query) => query.values()),
  };
}

async function whileInside<T>(gate: Gate, work: () => Promise<T>): Promise<T> {
  const leave = await gate.enter();
  try {
    return await work();
  } finally {
    leave();
  }
}

const unsupported = (): never => {
  throw new Error('reserve is not offered; use begin');
};

const isTemplate = (value: unknown): boolean => Array.isArray(value) && 'raw' in value;

/**
 * postgres.js without its unbounded queue: every query and transaction holds one of the gate's places, of which there
 * are as many as connections. Takes whole queries; a fragment of one is not a query of its own.
 */
export function gateSql(sql: Sql, gate: Gate): Sql {
  const begin = (...args: [string, () => Promise<unknown>]) => whileInside(gate, () => sql.begin(...args));
  const unsafe = (...args: Parameters<Sql['unsafe']>) => gated(gate, () => sql.unsafe(...args));
  return new Proxy(sql, {
    apply: (_target, self, args: unknown[]) => {
      const make = (): unknown => Reflect.apply(sql, self, args);
      return isTemplate(args[0]) ? gated(gate, () => make() as Query) : make();
    },
    get: (target, name, receiver) => {
      if (name === 'begin') return begin;
      if (name === 'unsafe') return unsafe;
      // On a pool that has closed its idle connections the driver never answers it.
      if (name === 'reserve') return unsupported;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
