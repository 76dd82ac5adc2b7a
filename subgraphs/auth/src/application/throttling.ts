import { ok, refuse, type Err, type Refusal, type Result } from '@feira/kernel';
import type { Deps, ThrottleKind } from './ports.ts';

type Throttled = Refusal<'TOO_MANY_ATTEMPTS'>;

const MINUTE = 60_000;

const tooMany = (waitMs: number): Err<Throttled> =>
  refuse('TOO_MANY_ATTEMPTS', `Too many attempts; try again in ${Math.max(1, Math.ceil(waitMs / MINUTE))} min.`);

/** Counts one of each; refused when any is spent. What has no key is not counted. */
export async function takeAll(
  { throttle, securityLog }: Deps,
  keys: readonly (readonly [ThrottleKind, string | null])[],
): Promise<Result<void, Throttled>> {
  const waits = await Promise.all(
    keys.map(async ([kind, key]) => ({ kind, wait: key === null ? undefined : await throttle.take(kind, key) })),
  );
  const spent = waits.find(({ wait }) => wait !== undefined);
  if (!spent) return ok(undefined);
  securityLog.throttled({ kind: spent.kind });
  return tooMany(spent.wait ?? 0);
}

/** R9: whether an account, by its e-mail, and the address that asks may still be wrong. Counts nothing. */
export async function mayTry(
  { throttle, origin, securityLog }: Deps,
  account: string,
): Promise<Result<void, Throttled>> {
  const { address } = origin();
  const [byAccount, byAddress] = await Promise.all([
    throttle.waitOf('ACCOUNT_FAILURES', account),
    address === null ? undefined : throttle.waitOf('ADDRESS_FAILURES', address),
  ]);
  const wait = byAccount ?? byAddress;
  if (wait === undefined) return ok(undefined);
  securityLog.throttled({ kind: byAccount === undefined ? 'ADDRESS_FAILURES' : 'ACCOUNT_FAILURES' });
  return tooMany(wait);
}

/** Counts a failure against both. */
export async function noteFailure({ throttle, origin }: Deps, account: string): Promise<void> {
  const { address } = origin();
  await Promise.all([
    throttle.take('ACCOUNT_FAILURES', account),
    address === null ? undefined : throttle.take('ADDRESS_FAILURES', address),
  ]);
}
