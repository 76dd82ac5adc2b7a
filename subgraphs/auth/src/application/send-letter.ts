import { ok } from '@feira/kernel';
import type { LetterKind, LetterOrder } from '../domain/letter.ts';
import { expiryOf, type TokenPurpose } from '../domain/one-time-token.ts';
import type { User } from '../domain/user.ts';
import type { Deps } from './ports.ts';

const CARRIES: Readonly<Partial<Record<LetterKind, TokenPurpose>>> = {
  VERIFY_EMAIL: 'VERIFY_EMAIL',
  CHANGE_EMAIL: 'VERIFY_EMAIL',
  RESET_PASSWORD: 'RESET_PASSWORD',
};

/**
 * Writes a letter that was asked for, and hands it over. Only now the address is looked up and the secret made: whoever
 * asks for a reset is answered alike and as fast for every address (R10), and the queue holds no secret. An order that
 * names nobody any more is dropped.
 */
export const makeSendLetter =
  (deps: Deps) =>
  async (order: LetterOrder): Promise<void> => {
    const user = await recipient(deps, order);
    if (user === undefined) return;
    const { id, kind, locale } = order;
    const to = order.email ?? user.email;
    const token = await newSecret(deps, kind, user, to);
    await deps.postman.deliver({ id, kind, to, name: user.name, locale, ...(token !== undefined && { token }) });
  };

type Recipient = Pick<User, 'id' | 'name' | 'email'>;

async function recipient(deps: Deps, { kind, userId, email }: LetterOrder): Promise<Recipient | undefined> {
  // The account is gone by then, and with it the name.
  if (kind === 'ACCOUNT_DELETED') return email === null ? undefined : { id: '', name: '', email };
  const [user] = userId === null ? [] : await deps.reader.byIds([userId]);
  const found = user ?? (email === null ? undefined : await deps.reader.byEmail(email));
  if (!found || found.disabledAt) return undefined;
  return kind === 'VERIFY_EMAIL' && found.emailVerified ? undefined : found;
}

async function newSecret(deps: Deps, kind: LetterKind, user: Recipient, email: string): Promise<string | undefined> {
  const purpose = CARRIES[kind];
  if (purpose === undefined) return undefined;
  const token = deps.newToken();
  const expiresAt = expiryOf(purpose, deps.clock());
  await deps.unitOfWork.run(async ({ tokens }) => {
    await tokens.insert({ hash: deps.sha256(token), purpose, userId: user.id, email, expiresAt });
    return ok(undefined);
  });
  return token;
}
