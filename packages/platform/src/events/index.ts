export * from './bus.ts';
export * from './outbox.ts';
export * from './relay.ts';
