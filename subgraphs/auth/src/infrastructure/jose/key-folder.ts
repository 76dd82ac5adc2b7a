import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { ALG, named, publicHalf, toSigner, type SigningKeys } from './signing-keys.ts';

const MINUTE = 60_000;
/** A key is published for this long before it signs: longer than anybody keeps the list of keys (jose: 10 minutes). */
const PUBLISHED_BEFORE_MS = 15 * MINUTE;
/** It verifies for this long after the next one signs: longer than any token lives. */
const VERIFIES_AFTER_MS = 20 * MINUTE;
const ROTATED_EVERY_MS = 30 * 24 * 60 * MINUTE;

interface StoredKey {
  readonly jwk: JWK & { readonly kid: string };
  readonly createdAt: number;
  readonly file: string;
}

const SUFFIX = '.jwk.json';

/** Keys in a folder, by age; the first one is made here. A key file is for this service's eyes only. */
export async function keysInFolder(folder: string, now: Date): Promise<SigningKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let keys = await readKeys(folder);
  if (keys.length === 0) keys = [await createKey(folder, now)];

  const signs = (key: StoredKey, at: Date): boolean => key.createdAt + PUBLISHED_BEFORE_MS <= at.getTime();
  const current = (at: Date): StoredKey => {
    const key = keys.findLast((candidate) => signs(candidate, at)) ?? keys[0];
    if (!key) throw new Error(`no signing key in ${folder}`);
    return key;
  };
  /** Until the one after it has signed for longer than a token lives. */
  const verifies = (index: number, at: Date): boolean => {
    const next = keys[index + 1];
    return !next || next.createdAt + PUBLISHED_BEFORE_MS + VERIFIES_AFTER_MS > at.getTime();
  };
  const alive = (at: Date): StoredKey[] => keys.filter((_, index) => verifies(index, at));
  const signers = new Map<string, ReturnType<typeof toSigner>>();

  return {
    signer: (at) => {
      const { jwk } = current(at);
      const known = signers.get(jwk.kid) ?? toSigner(jwk);
      signers.set(jwk.kid, known);
      return known;
    },
    jwks: (at) => ({ keys: alive(at).map(({ jwk }) => publicHalf(jwk)) }),
    rotate: async (at) => {
      // Another replica may have been here first.
      keys = await readKeys(folder);
      const kept = alive(at);
      const gone = keys.filter((key) => !kept.includes(key));
      const newest = kept.at(-1);
      const due = !newest || newest.createdAt + ROTATED_EVERY_MS <= at.getTime();
      keys = due ? [...kept, await createKey(folder, at)] : kept;
      await Promise.all(gone.map(({ file }) => rm(file, { force: true })));
    },
  };
}

async function readKeys(folder: string): Promise<StoredKey[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(SUFFIX)).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const jwk = await named(JSON.parse(await readFile(file, 'utf8')) as JWK);
      return { jwk, file, createdAt: Number(name.slice(0, -SUFFIX.length)) };
    }),
  );
}

async function createKey(folder: string, now: Date): Promise<StoredKey> {
  const { privateKey } = await generateKeyPair(ALG, { extractable: true });
  const jwk = await named(await exportJWK(privateKey));
  const createdAt = now.getTime();
  const file = join(folder, `${createdAt}${SUFFIX}`);
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
  return { jwk, file, createdAt };
}
