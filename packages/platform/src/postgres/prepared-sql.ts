import type postgres from 'postgres';

type Work = (sql: postgres.Sql) => unknown;

/** Longer lists of values differ from call to call; to keep a plan for each would fill the server's memory. */
const MAX_PARAMETERS = 40;

/**
 * The driver with every statement kept prepared, on its transactions too. drizzle asks for that by statement; without it
 * each one is parsed and described first, which costs a round trip of its own and keeps others from being sent along.
 */
export function prepareSql<S extends postgres.Sql>(sql: S): S {
  const unsafe = (...[query, values = [], options]: Parameters<S['unsafe']>) =>
    sql.unsafe(query, values, { ...options, prepare: values.length <= MAX_PARAMETERS });
  const within = (open: (...args: unknown[]) => unknown) => (first: unknown, second?: Work) =>
    second === undefined
      ? open((inner: S) => (first as Work)(prepareSql(inner)))
      : open(first, (inner: S) => second(prepareSql(inner)));
  return new Proxy(sql, {
    get: (target, name, receiver) => {
      if (name === 'unsafe') return unsafe;
      const value = Reflect.get(target, name, receiver) as unknown;
      return name === 'begin' || name === 'savepoint' ? within(value as (...args: unknown[]) => unknown) : value;
    },
  });
}
