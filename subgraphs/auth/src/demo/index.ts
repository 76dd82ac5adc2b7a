import type { UseCases } from '../application/use-cases.ts';

export const DEMO_ACCOUNTS = {
  admin: { email: 'admin@example.com', password: 'admin-demo-password', name: 'Admin' },
  customer: { email: 'customer@example.com', password: 'customer-demo-password', name: 'Customer' },
} as const;

/** The demo's two accounts. May run at every start, in every replica; what is there stays as it is. */
export async function seedDemoAccounts({ register }: UseCases): Promise<void> {
  const registered = await Promise.all([
    register(DEMO_ACCOUNTS.admin, 'ADMIN'),
    register(DEMO_ACCOUNTS.customer, 'CUSTOMER'),
  ]);
  const refused = registered.find((result) => !result.ok && result.error.code !== 'EMAIL_TAKEN');
  if (refused && !refused.ok) throw new Error(`demo account: ${refused.error.message}`);
}
