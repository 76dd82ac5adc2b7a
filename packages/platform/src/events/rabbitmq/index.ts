export * from './bus.ts';
export * from './dead-letters.ts';
