import { err, ok, refuse, type Err, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { Checkout, CheckoutInput } from '../domain/checkout.ts';
import type { Deps } from './ports.ts';

/** How long a checkout may be worked on before another may take it over: longer than all its calls together. */
const LEASE_MS = 60_000;

export type StartCode = 'IDEMPOTENCY_KEY_REUSED' | 'IN_PROGRESS';

/** Claims the caller's key: a new row, the finished one, or one that was left and is ours now. */
export async function startCheckout(
  deps: Deps,
  viewer: Viewer,
  input: CheckoutInput,
): Promise<Result<Checkout, Refusal<StartCode>>> {
  const fresh = newCheckout(deps, viewer, input);
  const now = deps.clock();
  return deps.unitOfWork.run<Checkout, Refusal<StartCode>>(async ({ checkouts }) => {
    const found = await checkouts.claim(fresh, now);
    if (found.id === fresh.id) return ok(fresh);
    if (found.inputHash !== fresh.inputHash) {
      return refuse('IDEMPOTENCY_KEY_REUSED', 'This key was used with another input.', ['idempotencyKey']);
    }
    if (found.status !== 'STARTED') return ok(found);
    const { leaseOwner, leaseUntil } = fresh;
    if (await checkouts.takeOver(found.id, leaseOwner, now, leaseUntil))
      return ok({ ...found, leaseOwner, leaseUntil });
    return refuse('IN_PROGRESS', 'This order is being placed already.', ['idempotencyKey']);
  });
}

/** A guest is known by the cart: its id is the secret they hold. */
const scopeOf = (viewer: Viewer, cartId: string): string =>
  viewer.userId === undefined ? `cart:${cartId}` : `user:${viewer.userId}`;

function newCheckout(deps: Deps, viewer: Viewer, input: CheckoutInput): Checkout {
  const { idempotencyKey, ...rest } = input;
  return {
    id: deps.newId(),
    scope: scopeOf(viewer, input.cartId),
    key: idempotencyKey,
    inputHash: deps.hash(JSON.stringify(rest)),
    orderId: deps.newId(),
    orderToken: deps.newToken(),
    status: 'STARTED',
    refusal: null,
    leaseOwner: deps.newId(),
    leaseUntil: new Date(deps.clock().getTime() + LEASE_MS),
  };
}

/** Compensates and remembers the refusal. The release comes first: a crash in between leaves a row for the sweeper. */
export async function releaseAndRefuse<Code extends string>(
  deps: Deps,
  { id, leaseOwner, orderId }: Checkout,
  refusal: Refusal<Code>,
): Promise<Err<Refusal<Code>>> {
  await deps.catalog.release(orderId);
  await deps.unitOfWork.run(async ({ checkouts }) => {
    await checkouts.markRefused(id, leaseOwner, refusal);
    return ok(undefined);
  });
  return err(refusal);
}
