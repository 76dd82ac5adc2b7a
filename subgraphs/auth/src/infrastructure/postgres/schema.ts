/** Auth's tables, by subject; what drizzle-kit reads. */
export * from './schema/accounts.ts';
export { authSchema } from './schema/columns.ts';
export * from './schema/credentials.ts';
export * from './schema/queues.ts';
