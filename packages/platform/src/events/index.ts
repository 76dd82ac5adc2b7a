export * from './bus.ts';
export * from './consumer.ts';
export * from './in-process.ts';
export * from './outbox.ts';
export * from './relay.ts';
export * from './dead-letters.ts';
export * from './letter-folder.ts';
export * from './parked.ts';
