import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeViewer, type Viewer } from '@feira/kernel';
import { withRequest } from '@feira/platform/context';
import { newId } from '@feira/platform/ids';
import { silentLogger } from '@feira/platform/logger';
import { makeMemoryMailer } from '@feira/platform/mailer';
import type { Database } from '@feira/platform/postgres';
import { decodeJwt } from 'jose';
import type { SignedIn } from '../application/ports.ts';
import { composeAuth, type AuthParts } from '../compose.ts';
import { permissionsOf } from '../domain/roles.ts';

export const PASSWORD = 'uma senha bem longa';

let people = 0;

/** Auth over a database, with letters kept in memory and a clock that can be moved. */
export async function openAuth(database: Database, over: Partial<AuthParts> = {}) {
  const mailer = makeMemoryMailer();
  const time = { offsetMs: 0 };
  const auth = await composeAuth({
    database,
    logger: silentLogger,
    issuer: 'feira',
    audience: 'feira',
    keyDir: await mkdtemp(join(tmpdir(), 'keys-')),
    mailer,
    storefrontUrl: 'http://shop.test',
    clock: () => new Date(Date.now() + time.offsetMs),
    ...over,
  });

  const register = async (role: 'ADMIN' | 'CUSTOMER' = 'CUSTOMER'): Promise<SignedIn> => {
    const email = `pessoa${++people}-${newId()}@example.com`;
    const registered = await auth.useCases.register({ email, password: PASSWORD, name: 'Ana' }, role);
    if (!registered.ok) throw new Error(registered.error.message);
    return registered.value;
  };

  /** Signs in with nothing but a password. */
  const login = async (email: string, password = PASSWORD): Promise<SignedIn> => {
    const answer = await auth.useCases.login(email, password);
    if (!answer.ok) throw new Error(answer.error.code);
    if ('challenge' in answer.value) throw new Error('a code is asked for');
    return answer.value;
  };

  /** The token of the last letter to somebody that leads to a page, once all letters are sent. */
  const tokenTo = async (to: string, page: 'verify-email' | 'reset-password' = 'verify-email'): Promise<string> => {
    await auth.sendMail();
    const links = mailer.sent.filter((mail) => mail.to === to && mail.text.includes(`/${page}?`));
    const token = /token=([\w-]+)/.exec(links.at(-1)?.text ?? '')?.[1];
    if (token === undefined) throw new Error(`no letter with a link to ${to}`);
    return token;
  };

  const audited = async (target: string) =>
    (await database.sql`select action, outcome, actor from auth.audit_log where target = ${target} order by id`).map(
      (row) => `${String(row['action'])} ${String(row['outcome'])}`,
    );

  return { auth, mailer, time, register, login, tokenTo, audited };
}

export type OpenAuth = Awaited<ReturnType<typeof openAuth>>;

/** Whoever holds this access token, as the gateway would say. */
export function viewerOf({ user, session }: SignedIn): Viewer {
  const { sid } = decodeJwt(session.accessToken);
  const claims = { kind: 'user', id: user.id, role: user.role, permissions: permissionsOf(user.role) } as const;
  return makeViewer({ ...claims, ...(typeof sid === 'string' && { sessionId: sid }) });
}

/** Asks as somebody at a network address. */
export const from = <T>(address: string, work: () => T, userAgent = 'test'): T =>
  withRequest({ requestId: newId(), client: { address, userAgent } }, work);
