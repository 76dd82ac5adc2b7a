import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeProtectedHeader, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { User } from '../../domain/user.ts';
import { makeAccessTokens } from './access-tokens.ts';
import { keysInFolder } from './key-folder.ts';
import { fixedKeys, type SigningKeys } from './signing-keys.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = new Date('2026-01-01T00:00:00Z');
const at = (ms: number): Date => new Date(START.getTime() + ms);
const user = { id: '01980000-0000-7000-8000-000000000001', role: 'CUSTOMER' } as User;

const sign = async (keys: SigningKeys, now: Date): Promise<string> => {
  const rules = { keys, issuer: 'feira', audience: 'feira', newId: () => 'j', staffNeedsSecondFactor: false };
  return (await makeAccessTokens(rules).issue(user, { id: user.id, strong: false }, now)).accessToken;
};

/** Like a gateway: it reads the list of keys every ten minutes and at most that often. */
const verifies = async (token: string, jwks: ReturnType<SigningKeys['jwks']>, now: Date): Promise<boolean> =>
  jwtVerify(token, createLocalJWKSet({ keys: [...jwks.keys] }), { currentDate: now }).then(
    () => true,
    () => false,
  );

describe('signing keys in a folder', () => {
  it('are made once, for nobody else to read', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'keys-')), 'keys');
    const first = await keysInFolder(folder, START);
    const again = await keysInFolder(folder, at(DAY));
    expect(again.jwks(at(DAY))).toEqual(first.jwks(START));
    const [file] = await readdir(folder);
    expect((await stat(join(folder, file!))).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(first.jwks(START))).not.toContain('"d"');
  });

  it('R5 rotate without a failed request, although verifiers read the list every ten minutes only', async () => {
    const keys = await keysInFolder(await mkdtemp(join(tmpdir(), 'keys-')), START);
    const kids = new Set<unknown>();
    let list = keys.jwks(START);
    let readAt = 0;
    const out: { token: string; until: number }[] = [];
    let failed = 0;
    let checked = 0;
    // A day around each of two rotations, a minute at a time.
    for (const day of [30, 60]) {
      for (let ms = day * DAY - 60 * MINUTE; ms < day * DAY + 120 * MINUTE; ms += MINUTE) {
        await keys.rotate(at(ms));
        if (ms - readAt >= 10 * MINUTE) {
          list = keys.jwks(at(ms));
          readAt = ms;
        }
        const token = await sign(keys, at(ms));
        kids.add(decodeProtectedHeader(token).kid);
        out.push({ token, until: ms + 15 * MINUTE });
        for (const { token: known } of out.filter(({ until }) => until > ms).slice(0, 3)) {
          checked += 1;
          if (!(await verifies(known, list, at(ms)))) failed += 1;
        }
      }
    }
    expect(kids.size).toBe(3);
    expect(checked).toBeGreaterThan(500);
    expect(failed).toBe(0);
  });

  it('R5 are dropped when no token of theirs can be out any more, also from the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const keys = await keysInFolder(folder, START);
    const old = await sign(keys, START);
    await keys.rotate(at(31 * DAY));
    expect(keys.jwks(at(31 * DAY)).keys).toHaveLength(2);
    const later = at(31 * DAY + 60 * MINUTE);
    await keys.rotate(later);
    expect(keys.jwks(later).keys).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(1);
    expect(await verifies(old, keys.jwks(later), START)).toBe(false);
  });
});

describe('signing keys of the configuration', () => {
  const makeKey = async () => exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);

  it('R5 rotate in three steps: published, then signing, then gone', async () => {
    const [old, next] = [await makeKey(), await makeKey()];
    const [before, published, signing] = await Promise.all([
      fixedKeys([old]),
      fixedKeys([old, next]),
      fixedKeys([next, old]),
    ]);
    const tokens = [await sign(before, START), await sign(published, START), await sign(signing, START)];
    for (const token of tokens) {
      expect(await verifies(token, published.jwks(START), START)).toBe(true);
      expect(await verifies(token, signing.jwks(START), START)).toBe(true);
    }
    expect(new Set(tokens.map((token) => decodeProtectedHeader(token).kid)).size).toBe(2);
    expect(JSON.stringify(signing.jwks(START))).not.toContain('"d"');
  });
});
