import { forEachDatabase } from '@feira/platform/testing';
import { expect, it } from 'vitest';
import { migrations } from './index.ts';
import { purge } from './purge.ts';

const USER = '01980000-0000-7000-8000-000000000001';
const ALIVE = '01980000-0000-7000-8000-000000000002';
const OVER = '01980000-0000-7000-8000-000000000003';

forEachDatabase('what auth forgets', migrations, (open) => {
  it('is sign-ins that are over, with their tokens; the others stay', async () => {
    const database = await open();
    const { sql } = database;
    await sql`insert into auth.users (id, email, email_verified, name, role, password_hash, created_at)
      values (${USER}, 'ana@example.com', false, 'Ana', 'CUSTOMER', 'hash', now())`;
    await sql`insert into auth.sessions (id, user_id, created_at, last_used_at, expires_at, ended_at) values
      (${ALIVE}, ${USER}, now(), now(), now() + interval '20 days', null),
      (${OVER}, ${USER}, now() - interval '31 days', now() - interval '31 days', now() - interval '1 day', now())`;
    await sql`insert into auth.refresh_tokens (hash, family_id, user_id, expires_at, used_at, revoked_at) values
      ('a1', ${ALIVE}, ${USER}, now() + interval '10 days', now(), null),
      ('a2', ${ALIVE}, ${USER}, now() + interval '20 days', null, null),
      ('b1', ${OVER}, ${USER}, now() - interval '1 day', null, now())`;
    await purge(database.db, new Date());
    expect((await sql`select id from auth.sessions`).map((row) => row['id'] as string)).toEqual([ALIVE]);
    expect((await sql`select hash from auth.refresh_tokens order by hash`).map((row) => row['hash'] as string)).toEqual(
      ['a1', 'a2'],
    );
  });
});
