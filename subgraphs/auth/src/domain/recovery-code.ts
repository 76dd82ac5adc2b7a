export const RECOVERY_CODES = 10;

/** Letters and digits that nobody mistakes for another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Sixteen characters from random bytes: 79 bits, in groups that a person can copy by hand. */
export function formatRecoveryCode(bytes: Uint8Array): string {
  const text = Array.from(bytes.slice(0, 16), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** One spelling for what is copied by hand. */
export const normaliseCode = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '');

export const isTotpCode = (code: string): boolean => /^\d{6}$/.test(code);
