import { ensureBuilt, WEB } from '@feira/standalone/storefront';
import { browserPath } from './browser.ts';

/** Once before all browser tests: they share one build, and `pnpm start` uses it too. */
export default async function setup(): Promise<void> {
  if (browserPath !== undefined) await ensureBuilt({ web: WEB });
}
