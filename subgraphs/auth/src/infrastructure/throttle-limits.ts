import type { Limits } from '@feira/platform/throttle';
import type { ThrottleKind } from '../application/ports.ts';

const HOUR = 3600;

/** R9: failures of one account from anywhere, and of one address against anybody; letters; new accounts. */
export const LIMITS: Limits<ThrottleKind> = {
  ACCOUNT_FAILURES: { points: 10, seconds: 15 * 60 },
  ADDRESS_FAILURES: { points: 50, seconds: 15 * 60 },
  LETTERS_TO: { points: 5, seconds: HOUR },
  LETTERS_FROM: { points: 30, seconds: HOUR },
  REGISTRATIONS: { points: 300, seconds: HOUR },
};
