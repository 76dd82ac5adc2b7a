export * from './database.ts';
export * from './errors.ts';
export * from './inbox.ts';
export * from './migrate.ts';
export * from './snapshot.ts';
export * from './pool-options.ts';
export * from './tables.ts';
export * from './unit-of-work.ts';
