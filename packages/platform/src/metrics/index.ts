export * from './registry.ts';
export * from './instruments.ts';
export * from './serve.ts';
