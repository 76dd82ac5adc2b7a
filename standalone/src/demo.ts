import { seedDemoCatalog } from '@feira/catalog/demo';
import type { Shop } from './compose.ts';

export const DEMO_ACCOUNTS = {
  admin: { email: 'admin@example.com', password: 'admin-demo-password', name: 'Admin' },
  customer: { email: 'customer@example.com', password: 'customer-demo-password', name: 'Customer' },
} as const;

/**
 * The demo shop: its catalog and two accounts. May run at every start; what is there stays as it is. Answers whether
 * the catalog was filled now.
 */
export async function seedDemo({ auth, catalog }: Shop): Promise<boolean> {
  const filled = await seedDemoCatalog(catalog.useCases);
  const registered = await Promise.all([
    auth.useCases.register(DEMO_ACCOUNTS.admin, 'ADMIN'),
    auth.useCases.register(DEMO_ACCOUNTS.customer, 'CUSTOMER'),
  ]);
  const refused = registered.find((result) => !result.ok && result.error.code !== 'EMAIL_TAKEN');
  if (refused && !refused.ok) throw new Error(`demo account: ${refused.error.message}`);
  return filled;
}
