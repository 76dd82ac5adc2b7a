import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { lockDataDir } from '@feira/platform/data-dir';
import { openEmbedded, openPostgres } from '@feira/platform/postgres';
import { audit, type Report } from './audit.ts';
import { SHELVES, type Databases, type Shelf } from './books.ts';
import type { Place } from './config.ts';
import { askAtDoor } from './door.ts';
import { inTurn } from './in-turn.ts';

/** An audit that cannot be made, said in one line. */
export class CannotAudit extends Error {}

export interface Audited {
  readonly report: Report;
  /** Where the books were, for people. */
  readonly where: string;
}

export const auditPlace = (place: Place): Promise<Audited> =>
  'dataDir' in place ? auditFolder(place.dataDir) : auditServers(place.urls);

/** An embedded shop: asked at its door when it is open, else read in its folder. */
export async function auditFolder(folder: string): Promise<Audited> {
  const dataDir = resolve(folder);
  const files = join(dataDir, 'postgres');
  const fromHere = relative('', dataDir) || '.';
  const where = fromHere.startsWith('..') ? dataDir : fromHere;
  if (!existsSync(join(files, 'PG_VERSION'))) {
    throw new CannotAudit(`There is no shop in ${where}; open one with "pnpm start", or set DATA_DIR or DATABASE_URL.`);
  }
  const report = (await askAtDoor(dataDir)) ?? (await readFolder(dataDir, files));
  if (!report) throw new CannotAudit(`${where} is in use by a process that does not answer; close it and try again.`);
  return { report, where: `${where} (${report.alive ? 'open' : 'closed'})` };
}

async function readFolder(dataDir: string, files: string): Promise<Report | undefined> {
  const unlock = await lockDataDir(dataDir);
  if (!unlock) return undefined;
  try {
    const database = await openEmbedded({ dataDir: files });
    try {
      return await audit({ orders: database, catalog: database, cart: database }, false);
    } finally {
      await database.close();
    }
  } finally {
    await unlock();
  }
}

/** Addresses that are the same share one connection, and hence one snapshot. */
async function auditServers(urls: Readonly<Record<Shelf, string>>): Promise<Audited> {
  const distinct = [...new Set(SHELVES.map((shelf) => urls[shelf]))];
  const opened = new Map(await inTurn(distinct, async (url) => [url, await openPostgres({ url, max: 1 })] as const));
  const on = (shelf: Shelf) => {
    const database = opened.get(urls[shelf]);
    if (!database) throw new Error(`no database of ${shelf}`);
    return database;
  };
  const databases: Databases = { orders: on('orders'), catalog: on('catalog'), cart: on('cart') };
  try {
    return { report: await audit(databases, true), where: [...new Set(distinct.map(nameOf))].join(', ') };
  } finally {
    await Promise.all([...opened.values()].map((database) => database.close()));
  }
}

/** An address without its credentials. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
