export * from './envelope.ts';
export * from './order-events.ts';
