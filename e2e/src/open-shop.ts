import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalKeys } from '@feira/platform/config';
import { run, type Running } from '@feira/standalone/run';

/** The whole shop on embedded parts, on a free port, in a folder of its own. */
export async function openShop(): Promise<Running> {
  return run({
    PORT: 0,
    WEB_PORT: 0,
    DATA_DIR: await mkdtemp(join(tmpdir(), 'feira-')),
    LOG_LEVEL: 'silent',
    DATABASE_URL: undefined,
    mode: 'demo',
    keys: internalKeys({}),
  });
}
