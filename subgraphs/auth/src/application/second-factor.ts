import { ok, refuse, type Err, type Refusal, type Viewer } from '@feira/kernel';
import { formatRecoveryCode, isTotpCode, normaliseCode, RECOVERY_CODES } from '../domain/recovery-code.ts';
import type { User } from '../domain/user.ts';
import { mayTry, noteFailure } from './throttling.ts';
import type { Answer, Busy, Deps, Stores, Totp } from './ports.ts';
import { provePassword, type ProofCode } from './prove-password.ts';

type WrongCode = 'WRONG_CODE';
const wrongCode = (): Err<Refusal<WrongCode>> => refuse('WRONG_CODE', 'This code is not right, or was used.', ['code']);

/** Whether a code of the app or a recovery code is good; takes it, so that it is good once. Under the row lock of `totp`. */
export async function takeCode(deps: Deps, tx: Stores, totp: Totp, text: string): Promise<boolean> {
  const code = normaliseCode(text);
  if (!isTotpCode(code)) {
    return totp.confirmedAt !== null && tx.secondFactors.takeRecoveryCode(totp.userId, deps.sha256(code));
  }
  const step = deps.totpCodes.stepOf(deps.sealer.open(totp.secret), code, deps.clock());
  if (step === undefined || step <= totp.lastStep) return false;
  await tx.secondFactors.save({ ...totp, lastStep: step });
  return true;
}

/** What failures of the second factor are counted under: the account, apart from its password. */
export const codeKey = (userId: string): string => `second factor of ${userId}`;

async function newRecoveryCodes(deps: Deps, tx: Stores, userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => formatRecoveryCode(deps.newBytes(16)));
  await tx.secondFactors.setRecoveryCodes(
    userId,
    codes.map((code) => deps.sha256(normaliseCode(code))),
  );
  return codes;
}

async function noteChange(tx: Stores, viewer: Viewer, user: User, action: string): Promise<void> {
  await tx.mails.add({ kind: 'SECOND_FACTOR_CHANGED', userId: user.id, email: null, locale: user.locale });
  await tx.audit.add({ actor: viewer.actor, action, target: `user:${user.id}`, outcome: 'OK' });
}

export interface Enrolment {
  /** Base32, to type by hand. */
  readonly secret: string;
  /** For a QR code. */
  readonly uri: string;
}

export type EnrolCode = ProofCode | 'SECOND_FACTOR_ACTIVE';

/** Makes the secret of an authenticator. It counts once a code of it comes back. */
export const makeEnrolTotp =
  (deps: Deps) =>
  async (viewer: Viewer, password: string): Answer<Enrolment, EnrolCode> => {
    const proven = await provePassword(deps, viewer, password, 'second-factor.enrol');
    if (!proven.ok) return proven;
    const { id: userId, email } = proven.value;
    const secret = deps.totpCodes.newSecret();
    return deps.unitOfWork.run<Enrolment, Refusal<EnrolCode>>(async ({ users, secondFactors }) => {
      await users.lock(userId);
      if ((await secondFactors.lock(userId))?.confirmedAt) {
        return refuse('SECOND_FACTOR_ACTIVE', 'Two-step sign-in is on already.');
      }
      await secondFactors.save({ userId, secret: deps.sealer.seal(secret), confirmedAt: null, lastStep: 0 });
      return ok({ secret, uri: deps.totpCodes.uri(secret, email) });
    });
  };

export type ConfirmCode = WrongCode | Busy['code'] | 'NOT_ENROLLED' | 'UNAUTHENTICATED';

/** Switches two-step sign-in on: answers the recovery codes, this once. The sign-in that asks counts as strong from now on. */
export const makeConfirmTotp =
  (deps: Deps) =>
  async (viewer: Viewer, code: string): Answer<string[], ConfirmCode> => {
    const { userId } = viewer;
    if (userId === undefined) return refuse('UNAUTHENTICATED', 'Sign in to do this.');
    const may = await mayTry(deps, codeKey(userId));
    if (!may.ok) return may;
    const confirmed = await deps.unitOfWork.run<string[], Refusal<ConfirmCode>>(async (tx) => {
      const user = await tx.users.find(userId);
      const totp = await tx.secondFactors.lock(userId);
      if (!user || !totp || totp.confirmedAt) return refuse('NOT_ENROLLED', 'There is nothing to confirm.');
      const step = deps.totpCodes.stepOf(deps.sealer.open(totp.secret), normaliseCode(code), deps.clock());
      if (step === undefined) return wrongCode();
      const now = deps.clock();
      await tx.secondFactors.save({ ...totp, confirmedAt: now, lastStep: step });
      if (viewer.sessionId !== undefined) await tx.sessions.strengthen(viewer.sessionId, now);
      await noteChange(tx, viewer, user, 'second-factor.confirm');
      return ok(await newRecoveryCodes(deps, tx, userId));
    });
    if (!confirmed.ok && confirmed.error.code === 'WRONG_CODE') await noteFailure(deps, codeKey(userId));
    return confirmed;
  };

export type DisableCode = ProofCode | WrongCode | 'NOT_ENROLLED';

/** What needs password and code alike. */
const withBoth =
  <T>(deps: Deps, action: string, work: (tx: Stores, user: User, viewer: Viewer) => Promise<T>) =>
  async (viewer: Viewer, password: string, code: string): Answer<T, DisableCode> => {
    const proven = await provePassword(deps, viewer, password, action);
    if (!proven.ok) return proven;
    const user = proven.value;
    const may = await mayTry(deps, codeKey(user.id));
    if (!may.ok) return may;
    const done = await deps.unitOfWork.run<T, Refusal<DisableCode>>(async (tx) => {
      const totp = await tx.secondFactors.lock(user.id);
      if (!totp?.confirmedAt) return refuse('NOT_ENROLLED', 'Two-step sign-in is off.');
      if (!(await takeCode(deps, tx, totp, code))) return wrongCode();
      await noteChange(tx, viewer, user, action);
      return ok(await work(tx, user, viewer));
    });
    if (!done.ok && done.error.code === 'WRONG_CODE') await noteFailure(deps, codeKey(user.id));
    return done;
  };

/** Switches two-step sign-in off. */
export const makeDisableTotp = (deps: Deps) =>
  withBoth(deps, 'second-factor.disable', async (tx, user) => {
    await tx.secondFactors.remove(user.id);
    return user;
  });

/** New recovery codes; the old ones are good no more. */
export const makeRenewRecoveryCodes = (deps: Deps) =>
  withBoth(deps, 'second-factor.renew', (tx, user) => newRecoveryCodes(deps, tx, user.id));
