import {
  denied,
  isId,
  ok,
  type AccessCode,
  type Page,
  type PageRequest,
  type Refusal,
  type Result,
  type Viewer,
} from '@feira/kernel';
import type { User } from '../domain/user.ts';
import { permit } from './permit.ts';
import type { Deps } from './ports.ts';

const MANAGE_USERS = 'users:manage';

/** Users by id in the order asked for; null for all but oneself, unless the viewer manages users (R13). */
export const makeGetUsers =
  ({ reader }: Deps) =>
  async (viewer: Viewer, ids: readonly string[]): Promise<(User | null)[]> => {
    const visible = ids.filter((id) => isId(id) && (id === viewer.userId || viewer.can(MANAGE_USERS)));
    const users = visible.length > 0 ? await reader.byIds(visible) : [];
    const found = new Map(users.map((user) => [user.id, user]));
    return ids.map((id) => found.get(id) ?? null);
  };

export interface UserList {
  readonly page: Page<User>;
  readonly count: () => Promise<number>;
}

/** Everybody, newest first; for those who manage users. */
export const makeListUsers =
  (deps: Deps) =>
  async (viewer: Viewer, request: PageRequest): Promise<Result<UserList, Refusal<AccessCode>>> => {
    const may = await permit(deps, viewer, MANAGE_USERS, 'users.list');
    if (!may.ok) return may;
    return ok({ page: await deps.reader.page(request), count: () => deps.reader.count() });
  };

/** Where to write to a customer; for services that must. */
export const makeGetContact =
  ({ reader }: Deps) =>
  async (viewer: Viewer, id: string): Promise<Result<User | null, Refusal<AccessCode>>> => {
    if (!viewer.can('users:contact')) return denied(viewer);
    const [user = null] = isId(id) ? await reader.byIds([id]) : [];
    return ok(user);
  };

/** Phone, tax id and addresses: to the person, and to those who manage users. */
export const maySeePrivate = (viewer: Viewer, user: Pick<User, 'id'>): boolean =>
  viewer.userId === user.id || viewer.can(MANAGE_USERS);
