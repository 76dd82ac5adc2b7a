import { ok } from '@feira/kernel';
import { cancelLocked } from './cancel-order.ts';
import { releaseAndRefuse } from './checkout-record.ts';
import type { Deps } from './ports.ts';
import { makeSettlePayment } from './settle-payment.ts';

const BATCH = 100;
/** How long after its lease a checkout counts as abandoned: a buyer's retry may still resume it until then. */
const ABANDONED_AFTER_MS = 5 * 60_000;
/** A provider's word that is this old has lost whoever brought it. */
const UNSETTLED_AFTER_MS = 10_000;
const LEASE_MS = 60_000;

export interface Swept {
  readonly abandoned: number;
  readonly settled: number;
  readonly expired: number;
  readonly erased: number;
}

/** Repairs what crashes and absent buyers leave behind: abandoned checkouts, unsettled payments, unpaid orders, and what is personal in orders of deleted accounts. */
export const makeSweep = (deps: Deps) => {
  const settle = makeSettlePayment(deps);
  const ago = (ms: number): Date => new Date(deps.clock().getTime() - ms);

  const sweepCheckouts = async (): Promise<number> => {
    const owner = deps.newId();
    const now = deps.clock();
    const taken = await deps.unitOfWork.run(async ({ checkouts }) => {
      const rows = await checkouts.abandoned(ago(ABANDONED_AFTER_MS), BATCH);
      const until = new Date(now.getTime() + LEASE_MS);
      const won = await Promise.all(rows.map(({ id }) => checkouts.takeOver(id, owner, now, until)));
      return ok(rows.filter((_, index) => won[index]));
    });
    const rows = taken.ok ? taken.value : [];
    const refusal = { code: 'CHECKOUT_EXPIRED', message: 'This checkout was left for too long; start again.' };
    await Promise.all(rows.map((row) => releaseAndRefuse(deps, { ...row, leaseOwner: owner }, refusal)));
    return rows.length;
  };

  const sweepPayments = async (): Promise<number> => {
    const events = await deps.reader.unsettled(ago(UNSETTLED_AFTER_MS), BATCH);
    await Promise.all(events.map((event) => settle(event, event.orderId)));
    return events.length;
  };

  const sweepOrders = async (): Promise<number> => {
    const ids = await deps.reader.expired(deps.clock(), BATCH);
    const results = await Promise.all(ids.map((id) => cancelLocked(deps, id, 'sweeper', 'not paid in time')));
    return results.filter((result) => result.ok).length;
  };

  const sweepForgotten = async (): Promise<number> => {
    const erased = await deps.unitOfWork.run(async ({ customers }) => ok(await customers.eraseForgotten()));
    return erased.ok ? erased.value : 0;
  };

  return async (): Promise<Swept> => {
    // Payments before expiry: who has paid keeps the order.
    const settled = await sweepPayments();
    const [abandoned, expired] = await Promise.all([sweepCheckouts(), sweepOrders()]);
    // After expiry: an order that ends now is done with.
    const erased = await sweepForgotten();
    return { abandoned, settled, expired, erased };
  };
};
