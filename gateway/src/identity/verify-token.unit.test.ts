import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeTokenVerifier, type TokenVerifier } from './verify-token.ts';

const NOW = new Date('2026-01-01T12:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const ID = '01980000-0000-7000-8000-000000000001';
const good = { iss: 'feira', aud: 'feira', sub: ID, jti: 'j1', role: 'CUSTOMER', permissions: [], exp: SECONDS + 900 };

describe('the access token at the gateway', () => {
  let key: CryptoKey;
  let publicKey: CryptoKey;
  let verify: TokenVerifier;
  let now: Date;
  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    ({ privateKey: key, publicKey } = pair);
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    now = NOW;
    const keySet = createLocalJWKSet({ keys: [jwk] });
    verify = makeTokenVerifier({ keySet, issuer: 'feira', audience: 'feira', clock: () => now });
  });

  const sign = (claims: JWTPayload, header: Record<string, unknown> = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header }).sign(key);
  const without = (name: keyof typeof good) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

  it('speaks for its subject, with role and permissions', async () => {
    expect(await verify(await sign(good))).toEqual({ kind: 'user', id: ID, role: 'CUSTOMER', permissions: [] });
  });

  it('R1 is refused with alg none', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await verify(`${part({ alg: 'none', typ: 'at+jwt', kid: 'k1' })}.${part(good)}.`)).toBeUndefined();
  });

  it('R1 is refused when signed with the public key as an HMAC secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    const forged = new SignJWT(good).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' }).sign(secret);
    expect(await verify(await forged)).toBeUndefined();
  });

  it.each([
    ['another issuer', { ...good, iss: 'other' }],
    ['another audience', { ...good, aud: 'other' }],
    ['an end in the past', { ...good, exp: SECONDS - 1 }],
    ['no end', without('exp')],
    ['no subject', without('sub')],
    ['no id', without('jti')],
    ['no permissions', without('permissions')],
  ])('R2 is refused with %s', async (_name, claims) => {
    expect(await verify(await sign(claims))).toBeUndefined();
  });

  it.each(['JWT', 'rt+jwt', undefined])('R3 is refused with the type %s', async (typ) => {
    expect(await verify(await sign(good, { typ }))).toBeUndefined();
  });

  it('R4 is refused with an unknown key, and nothing is fetched for jku or jwk', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    const attacker = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(attacker.publicKey);
    const header = { alg: 'ES256', typ: 'at+jwt', kid: 'k2', jku: 'https://attacker.example/jwks.json', jwk };
    const forged = await new SignJWT(good).setProtectedHeader(header).sign(attacker.privateKey);
    expect(await verify(forged)).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  });

  it('is forgotten at its end, although it was verified before', async () => {
    const token = await sign({ ...good, jti: 'j2' });
    expect(await verify(token)).toBeDefined();
    now = new Date(NOW.getTime() + 901_000);
    expect(await verify(token)).toBeUndefined();
    now = NOW;
  });
});
