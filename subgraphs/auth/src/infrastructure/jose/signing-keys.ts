import { calculateJwkThumbprint, importJWK, type CryptoKey, type JWK } from 'jose';

export const ALG = 'ES256';

export interface SigningKeys {
  /** What signs at a moment. */
  signer(at: Date): Promise<{ readonly kid: string; readonly key: CryptoKey }>;
  /** Public halves of all that verify at a moment: the one that signs, the next, and those whose tokens may still be out (R5). */
  jwks(at: Date): { readonly keys: readonly JWK[] };
  /** Makes the next key when it is time, and drops what verifies nothing any more. */
  rotate(at: Date): Promise<void>;
}

export const publicHalf = ({ d: _secret, ...jwk }: JWK): JWK => jwk;

/** A key under the name that it is found by. */
export async function named(jwk: JWK): Promise<JWK & { readonly kid: string }> {
  return { ...jwk, alg: ALG, use: 'sig', kid: jwk.kid ?? (await calculateJwkThumbprint(jwk)) };
}

export async function toSigner(jwk: JWK & { readonly kid: string }) {
  return { kid: jwk.kid, key: (await importJWK(jwk, ALG)) as CryptoKey };
}

/**
 * Keys from the configuration: the first one signs, all verify. To rotate without a failed request (R5) add the next
 * one at the end, move it to the front a quarter of an hour later, and take the old one out after another.
 */
export async function fixedKeys(jwks: readonly JWK[]): Promise<SigningKeys> {
  const keys = await Promise.all(jwks.map(named));
  const [first] = keys;
  if (!first) throw new Error('no signing key');
  const signer = await toSigner(first);
  const answer = { keys: keys.map(publicHalf) };
  return {
    signer: () => Promise.resolve(signer),
    jwks: () => answer,
    rotate: () => Promise.resolve(),
  };
}
