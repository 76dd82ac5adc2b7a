import { DEMO_ACCOUNTS, seedDemoAccounts } from '@feira/auth/demo';
import { seedDemoCatalog } from '@feira/catalog/demo';
import type { Shop } from './compose.ts';

export { DEMO_ACCOUNTS };

/**
 * The demo shop: its catalog and two accounts. May run at every start; what is there stays as it is. Answers whether
 * the catalog was filled now.
 */
export async function seedDemo({ auth, catalog }: Shop): Promise<boolean> {
  const filled = await seedDemoCatalog(catalog.useCases);
  await seedDemoAccounts(auth.useCases);
  return filled;
}
