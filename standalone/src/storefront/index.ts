export { ensureBuilt } from './build.ts';
export { openStorefront, WEB, type Storefront } from './open-storefront.ts';
