import { isId, ok, refuse, type AccessCode, type Err, type Refusal, type Viewer } from '@feira/kernel';
import { SCOPES, type Permission } from '../domain/roles.ts';
import { checkName } from '../domain/user.ts';
import { permit } from './permit.ts';
import { mayTry, noteFailure } from './throttling.ts';
import type { AccessToken, Answer, Deps, MachineClient } from './ports.ts';

/** Shown once. The prefix lets scanners find one that was published by mistake. */
const newSecret = (deps: Deps): string => `feira_secret_${deps.newToken()}`;

export interface ClientWithSecret {
  readonly client: MachineClient;
  readonly secret: string;
}

const isScope = (text: string): text is Permission => SCOPES.some((scope) => scope === text);

export type ClientCode = AccessCode | 'INVALID_NAME' | 'INVALID_SCOPE';

/** Lets a machine in, with a part of what the one who does so may do. */
export const makeCreateClient =
  (deps: Deps) =>
  async (viewer: Viewer, input: { name: string; scopes: readonly string[] }): Answer<ClientWithSecret, ClientCode> => {
    const may = await permit(deps, viewer, 'clients:manage', 'client.create');
    if (!may.ok) return may;
    const name = checkName(input.name);
    if (!name.ok) return name;
    const scopes = [...new Set(input.scopes)].filter(isScope).filter((scope) => viewer.can(scope));
    if (scopes.length === 0 || scopes.length !== new Set(input.scopes).size) {
      return refuse('INVALID_SCOPE', `Scopes are of: ${SCOPES.join(', ')}.`, ['scopes']);
    }
    const secret = newSecret(deps);
    const client: MachineClient = {
      id: deps.newId(),
      name: name.value,
      scopes,
      secretHash: deps.sha256(secret),
      createdBy: viewer.actor,
      createdAt: deps.clock(),
      rotatedAt: null,
      lastUsedAt: null,
      revokedAt: null,
    };
    return deps.unitOfWork.run<ClientWithSecret, never>(async ({ clients, audit }) => {
      await clients.insert(client);
      const target = `client:${client.id}`;
      await audit.add({ actor: viewer.actor, action: 'client.create', target, outcome: 'OK', after: { scopes } });
      return ok({ client, secret });
    });
  };

type NotFound = 'CLIENT_NOT_FOUND';
const notFound = (): Err<Refusal<NotFound>> => refuse('CLIENT_NOT_FOUND', 'There is no such client.', ['id']);

/** Changes a client that is not revoked, under its lock. */
const makeChange =
  (deps: Deps, action: string) =>
  async (
    viewer: Viewer,
    id: string,
    decide: (client: MachineClient, now: Date) => MachineClient,
  ): Answer<MachineClient, AccessCode | NotFound> => {
    const target = `client:${id}`;
    const may = await permit(deps, viewer, 'clients:manage', action, target);
    if (!may.ok) return may;
    return deps.unitOfWork.run<MachineClient, Refusal<NotFound>>(async ({ clients, audit }) => {
      const client = isId(id) ? await clients.lock(id) : undefined;
      if (!client || client.revokedAt) return notFound();
      const changed = decide(client, deps.clock());
      await clients.save(changed);
      await audit.add({ actor: viewer.actor, action, target, outcome: 'OK' });
      return ok(changed);
    });
  };

/** A new secret; the old one is good no more, tokens that are out run out within 15 minutes. */
export const makeRotateClientSecret = (deps: Deps) => {
  const change = makeChange(deps, 'client.rotate');
  return async (viewer: Viewer, id: string): Answer<ClientWithSecret, AccessCode | NotFound> => {
    const secret = newSecret(deps);
    const secretHash = deps.sha256(secret);
    const changed = await change(viewer, id, (client, now) => ({ ...client, secretHash, rotatedAt: now }));
    return changed.ok ? ok({ client: changed.value, secret }) : changed;
  };
};

/** Shuts a machine out for good. */
export const makeRevokeClient = (deps: Deps) => {
  const change = makeChange(deps, 'client.revoke');
  return (viewer: Viewer, id: string) => change(viewer, id, (client, now) => ({ ...client, revokedAt: now }));
};

export const makeListClients =
  (deps: Deps) =>
  async (viewer: Viewer): Answer<MachineClient[], AccessCode> => {
    const may = await permit(deps, viewer, 'clients:manage', 'client.list');
    return may.ok ? ok(await deps.reader.clients()) : may;
  };

export type ClientTokenCode = 'INVALID_CLIENT' | 'INVALID_SCOPE' | 'TOO_MANY_ATTEMPTS';

/** Client credentials for a token of 15 minutes, with all scopes of the client or the ones asked for. */
export const makeIssueClientToken =
  (deps: Deps) =>
  async (
    id: string,
    secret: string,
    asked: readonly string[] | null,
  ): Answer<AccessToken & { readonly scopes: readonly Permission[] }, ClientTokenCode> => {
    const key = `client ${id}`;
    const may = await mayTry(deps, key);
    if (!may.ok) return may;
    const client = isId(id) ? await deps.reader.client(id) : undefined;
    // Hashes are compared, so the time that it takes tells nothing of the secret.
    if (!client || client.revokedAt || client.secretHash !== deps.sha256(secret)) {
      await noteFailure(deps, key);
      const target = client ? `client:${client.id}` : null;
      await deps.audit.add({
        actor: 'guest',
        action: 'client.token',
        target,
        outcome: 'REFUSED',
        reason: 'INVALID_CLIENT',
      });
      return refuse('INVALID_CLIENT', 'The client or its secret is wrong.');
    }
    const scopes = client.scopes.filter((scope) => !asked || asked.includes(scope));
    if (asked && scopes.length !== new Set(asked).size) {
      return refuse('INVALID_SCOPE', 'The client has no such scope.', ['scopes']);
    }
    const now = deps.clock();
    await deps.unitOfWork.run(async ({ clients }) => {
      const locked = await clients.lock(id);
      if (locked) await clients.save({ ...locked, lastUsedAt: now });
      return ok(undefined);
    });
    return ok({ ...(await deps.tokens.issueForClient(client, scopes, now)), scopes });
  };
