import { hash, verify, type Options } from '@node-rs/argon2';
import type { PasswordHasher } from '../../application/ports.ts';

/** R12, OWASP's minimum for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. Runs on libuv's pool, off the event loop. */
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function makePasswordHasher(): PasswordHasher {
  let decoy: Promise<string> | undefined;
  return {
    hash: (password) => hash(password, OPTIONS),
    verify: async (known, password) => {
      if (known !== undefined) return verify(known, password);
      decoy ??= hash('a password that nobody has', OPTIONS);
      await verify(await decoy, password);
      return false;
    },
  };
}
