import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { freePort } from './ports.ts';
import { firstOf, give, makeFolder, privateServer, serverUser, type PrivateServer } from './server.ts';

const LIB = '/usr/lib/postgresql';

function binaries(): string | undefined {
  const versions = firstOf(LIB) ? readdirSync(LIB).sort((one, other) => Number(other) - Number(one)) : [];
  const initdb = firstOf(...versions.map((version) => join(LIB, version, 'bin/initdb')), '/usr/local/bin/initdb');
  return initdb?.slice(0, -'/initdb'.length);
}

async function put(file: string, content: string, owner: Parameters<typeof give>[1]): Promise<void> {
  await writeFile(file, content, { mode: 0o600 });
  await give(file, owner);
}

export const postgresIsInstalled = binaries() !== undefined;

/**
 * A PostgreSQL cluster of its own on loopback, without a password. `settings` are `name=value` lines of its configuration;
 * `files` are put into its data, readable by the server alone; `query` ends its URL.
 */
export async function privatePostgres(
  settings: readonly string[] = [],
  { files = {}, query = '' }: { files?: Readonly<Record<string, string>>; query?: string } = {},
): Promise<PrivateServer> {
  const bin = binaries();
  if (bin === undefined) throw new Error('no PostgreSQL server is installed');
  const [folder, port, owner] = [makeFolder('postgres'), await freePort(), serverUser('postgres')];
  await give(folder, owner);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'];
  await promisify(execFile)(join(bin, 'initdb'), initdb, { ...owner, cwd: folder });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres${query}`;
  await Promise.all(Object.entries(files).map(([name, content]) => put(join(data, name), content, owner)));
  const flags = [`listen_addresses=127.0.0.1`, `unix_socket_directories=${folder}`, ...settings];
  return privateServer({
    url: () => url,
    port,
    folder,
    command: [join(bin, 'postgres'), '-D', data, '-p', String(port), ...flags.flatMap((flag) => ['-c', flag])],
    // Fast: open connections are ended, not waited for.
    stopSignal: 'SIGINT',
    ...owner,
    answers: async () => {
      const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
      try {
        await sql`select 1`;
        return true;
      } catch {
        return false;
      } finally {
        await sql.end({ timeout: 1 });
      }
    },
  });
}
