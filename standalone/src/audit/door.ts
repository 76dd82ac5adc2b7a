import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createServer, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sha256 } from '@feira/platform/ids';
import type { Database } from '@feira/platform/postgres';
import { audit, type Report } from './audit.ts';

/**
 * An embedded database belongs to one process: while the shop is open only the shop can read it. So it answers an
 * auditor itself, at a socket in its data folder that only the folder's owner may use. Who connects gets one report.
 */
const doorOf = (dataDir: string): string =>
  process.platform === 'win32' ? `\\\\.\\pipe\\feira-${sha256(dataDir)}` : join(dataDir, 'audit.sock');

/** The longest path that every system takes for a socket; in a folder further down there is no door. */
const MAX_PATH = 100;
const ANSWER_MS = 60_000;

type Answer = { readonly report: Report } | { readonly error: string };

/** Opens the door of a shop that is at work; answers how to close it. A shop that can have none works without. */
export async function openDoor(dataDir: string, database: Database): Promise<() => Promise<void>> {
  const path = doorOf(dataDir);
  if (path.length > MAX_PATH) return () => Promise.resolve();
  // Whoever held the folder before us was killed, or its lock would not be ours.
  await rm(path, { force: true });
  const answer = (): Promise<Answer> =>
    audit({ orders: database, catalog: database, cart: database }, true).then(
      (report) => ({ report }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    );
  const visitors = new Set<Socket>();
  const server = createServer((socket) => {
    visitors.add(socket);
    socket.on('error', () => undefined).on('close', () => visitors.delete(socket));
    void answer().then((said) => socket.end(JSON.stringify(said)));
  });
  server.listen({ path });
  try {
    await once(server, 'listening');
  } catch {
    // Not every file system has sockets.
    return () => Promise.resolve();
  }
  if (process.platform !== 'win32') await chmod(path, 0o600);
  return async () => {
    for (const socket of visitors) socket.destroy();
    server.close();
    await once(server, 'close');
  };
}

/** The report of the shop that is at work in this folder; undefined when there is none, or when it closes meanwhile. */
export async function askAtDoor(dataDir: string): Promise<Report | undefined> {
  const socket = connect({ path: doorOf(dataDir) });
  try {
    await once(socket, 'connect');
  } catch {
    return undefined;
  }
  socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('the shop is open, but it does not answer')));
  const said = await text(socket);
  if (said === '') return undefined;
  const answer = JSON.parse(said) as Answer;
  if ('error' in answer) throw new Error(answer.error);
  return answer.report;
}
