import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { expect, it } from 'vitest';
import { migrations } from './index.ts';
import { purge } from './purge.ts';

const USER = '01980000-0000-7000-8000-000000000001';
const ALIVE = '01980000-0000-7000-8000-000000000002';
const ENDED = '01980000-0000-7000-8000-000000000003';

/** The migrations as they were when there was only the first one. */
async function firstOnly(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drizzle-'));
  await cp(migrations.folder, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8')) as { entries: unknown[] };
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }));
  return folder;
}

forEachDatabase('the schema', undefined, (open) => {
  it('comes to a shop with people in it, who stay signed in', async () => {
    const database = await open();
    await migrate(database, { ...migrations, folder: await firstOnly() });
    const { sql } = database;
    await sql`insert into auth.users (id, email, email_verified, name, role, password_hash, created_at)
      values (${USER}, 'ana@example.com', false, 'Ana', 'CUSTOMER', 'hash', now())`;
    await sql`insert into auth.refresh_tokens (hash, family_id, user_id, expires_at, used_at, revoked_at) values
      ('a1', ${ALIVE}, ${USER}, now() + interval '10 days', now(), null),
      ('a2', ${ALIVE}, ${USER}, now() + interval '20 days', null, null),
      ('b1', ${ENDED}, ${USER}, now() - interval '1 day', null, now())`;
    await migrate(database, migrations);
    const sessions = await sql`select id, ended_at is not null as ended from auth.sessions order by id`;
    expect(sessions.map((row) => ({ ...row }))).toEqual([
      { id: ALIVE, ended: false },
      { id: ENDED, ended: true },
    ]);
    const [user] = await sql`select email, locale, disabled_at from auth.users`;
    expect(user).toMatchObject({ email: 'ana@example.com', locale: 'pt-BR', disabled_at: null });

    await purge(database.db, new Date());
    expect((await sql`select id from auth.sessions`).map((row) => row['id'] as string)).toEqual([ALIVE]);
    expect(await sql`select hash from auth.refresh_tokens`).toHaveLength(2);
  });
});
