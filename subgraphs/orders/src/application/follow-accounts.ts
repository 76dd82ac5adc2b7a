import { ok } from '@feira/kernel';
import type { AccountChange, Deps } from './ports.ts';

/**
 * Acts upon what happens to accounts: orders that a guest placed with an address go to the account that has shown to read
 * it, and what is personal goes from the orders of an account that is deleted. Auth forgets a change once it is told
 * that orders has acted; a crash before that means acting again, which changes nothing. Answers how many there were.
 */
export const makeFollowAccounts =
  ({ unitOfWork, accounts, clock }: Deps) =>
  async (): Promise<number> => {
    const changes = await accounts.changes();
    if (changes.length === 0) return 0;
    await unitOfWork.run(async ({ customers }) => {
      const act = ({ kind, userId, email }: AccountChange): Promise<void> => {
        if (kind === 'DELETED') return customers.forget(userId, clock());
        return email === null ? Promise.resolve() : customers.claim(userId, email);
      };
      // In their order: an address may be verified and the account deleted within one batch.
      await changes.reduce((before, change) => before.then(() => act(change)), Promise.resolve());
      return ok(undefined);
    });
    await accounts.done(changes.map(({ id }) => id));
    return changes.length;
  };
