export const TOKEN_PURPOSES = ['VERIFY_EMAIL', 'RESET_PASSWORD', 'LOGIN'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

const MINUTE = 60_000;

/** How long each kind of secret is good for. */
const LIFETIME_MS: Readonly<Record<TokenPurpose, number>> = {
  VERIFY_EMAIL: 24 * 60 * MINUTE,
  RESET_PASSWORD: 30 * MINUTE,
  LOGIN: 5 * MINUTE,
};

export const expiryOf = (purpose: TokenPurpose, now: Date): Date => new Date(now.getTime() + LIFETIME_MS[purpose]);
