import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

const ALG = 'ES256';

export interface SigningKeys {
  readonly kid: string;
  readonly key: CryptoKey;
  /** Public halves of all keys: the newest signs, the others verify until their tokens have run out (R5). */
  readonly jwks: { readonly keys: readonly JWK[] };
}

/** Reads the keys in a folder, by age; makes the first one. A key file is for this service's eyes only. */
export async function loadSigningKeys(folder: string): Promise<SigningKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stored = await readKeys(folder);
  const jwks = stored.length > 0 ? stored : [await createKey(folder)];
  const newest = jwks.at(-1);
  if (!newest?.kid) throw new Error(`no signing key in ${folder}`);
  const key = (await importJWK(newest, ALG)) as CryptoKey;
  return { kid: newest.kid, key, jwks: { keys: jwks.map(publicHalf) } };
}

async function readKeys(folder: string): Promise<JWK[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jwk.json')).sort();
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as JWK));
}

async function createKey(folder: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALG, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: ALG, use: 'sig' };
  const named = { ...jwk, kid: await calculateJwkThumbprint(jwk) };
  const file = join(folder, `${Date.now()}.jwk.json`);
  await writeFile(file, JSON.stringify(named), { mode: 0o600, flag: 'wx' });
  return named;
}

const publicHalf = ({ d: _secret, ...jwk }: JWK): JWK => jwk;
