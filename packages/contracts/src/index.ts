export * from './envelope.ts';
export * from './order-events.ts';
export * from './shop-events.ts';
export * from './topology.ts';
