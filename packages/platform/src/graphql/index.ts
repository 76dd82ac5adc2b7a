export * from './errors.ts';
export * from './scalars.ts';
export * from './connection.ts';
export * from './subgraph.ts';
export * from './transport.ts';
export * from './client.ts';
export * from './serve.ts';
export * from './run-service.ts';
