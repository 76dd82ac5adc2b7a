export * from './ports.ts';
export * from './postgres.ts';
export * from './rabbit.ts';
export * from './redis.ts';
export * from './server.ts';
export * from './tcp-proxy.ts';
