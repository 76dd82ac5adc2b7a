import { verify } from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { makePasswordHasher } from './password-hasher.ts';

vi.mock(import('@node-rs/argon2'), async (load) => {
  const argon2 = await load();
  return { ...argon2, verify: vi.fn<typeof argon2.verify>(argon2.verify) };
});

const costOf = (hash: unknown): string => /^\$argon2id\$v=19\$[^$]+/.exec(String(hash))![0];

describe('comparing passwords', () => {
  it('R10 costs for an account that is not there what it costs for one that is', async () => {
    const hasher = makePasswordHasher();
    const known = await hasher.hash('uma senha bem longa');
    expect(await hasher.verify(known, 'outra')).toBe(false);
    expect(await hasher.verify(undefined, 'outra')).toBe(false);
    const compared = vi.mocked(verify).mock.calls.map(([hash]) => costOf(hash));
    expect(compared).toEqual([costOf(known), costOf(known)]);
    expect(compared[0]).toBe('$argon2id$v=19$m=19456,t=2,p=1');
  });

  it('R10 lets nobody in with the password of the stand-in', async () => {
    expect(await makePasswordHasher().verify(undefined, 'a password that nobody has')).toBe(false);
  });
});
