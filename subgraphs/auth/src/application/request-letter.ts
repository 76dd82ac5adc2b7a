import { ok, type Refusal, type Result } from '@feira/kernel';
import { checkEmail } from '../domain/user.ts';
import type { Deps } from './ports.ts';
import { takeAll } from './throttling.ts';

export type RequestCode = 'INVALID_EMAIL' | 'TOO_MANY_ATTEMPTS';

/**
 * Asks for a letter with a link. The answer is the same, and as fast, whether or not the address has an account: who
 * gets a letter is decided when it is written. An address gets a few in an hour, whoever asks.
 */
const makeRequest =
  (deps: Deps, kind: 'RESET_PASSWORD' | 'VERIFY_EMAIL') =>
  async (text: string): Promise<Result<void, Refusal<RequestCode>>> => {
    const email = checkEmail(text);
    if (!email.ok) return email;
    const { address, locale } = deps.origin();
    const may = await takeAll(deps, [
      ['LETTERS_FROM', address],
      ['LETTERS_TO', email.value],
    ]);
    if (!may.ok) return may;
    return deps.unitOfWork.run<undefined, never>(async ({ mails }) => {
      await mails.add({ kind, userId: null, email: email.value, locale });
      return ok(undefined);
    });
  };

export const makeRequestPasswordReset = (deps: Deps) => makeRequest(deps, 'RESET_PASSWORD');
export const makeRequestVerification = (deps: Deps) => makeRequest(deps, 'VERIFY_EMAIL');
