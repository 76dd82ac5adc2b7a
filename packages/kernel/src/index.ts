export * from './clock.ts';
export * from './collections.ts';
export * from './locale.ts';
export * from './money.ts';
export * from './page.ts';
export * from './result.ts';
export * from './unit-of-work.ts';
export * from './viewer.ts';
