export * from './memory.ts';
export type { Cache } from './port.ts';
export * from './redis.ts';
