import { denied, isId, ok, refuse, type AccessCode, type Err, type Refusal, type Viewer } from '@feira/kernel';
import { checkAddress, MAX_ADDRESSES, type Address, type PostalAddress } from '../domain/address.ts';
import { maySeePrivate } from './read-users.ts';
import type { Answer, Deps, Stores } from './ports.ts';

type NotFound = 'ADDRESS_NOT_FOUND';

const notFound = (): Err<Refusal<NotFound>> => refuse('ADDRESS_NOT_FOUND', 'There is no such address.', ['id']);

/** The viewer's own entry under their lock; another's is answered like one that does not exist (R13). */
async function lockOwn({ users, addresses }: Stores, viewer: Viewer, id: string): Promise<Address | undefined> {
  const user = viewer.userId === undefined ? undefined : await users.lock(viewer.userId);
  const address = user && isId(id) ? await addresses.find(id) : undefined;
  return address?.userId === user?.id ? address : undefined;
}

export type AddressCode = 'INVALID_ADDRESS' | 'TOO_MANY_ADDRESSES' | AccessCode;

/** Adds to the address book. The first address is the default. */
export const makeCreateAddress =
  (deps: Deps) =>
  async (viewer: Viewer, input: PostalAddress, isDefault: boolean): Answer<Address, AddressCode> => {
    const checked = checkAddress(input);
    if (viewer.userId !== undefined && !checked.ok) return checked;
    return deps.unitOfWork.run<Address, Refusal<AddressCode>>(async ({ users, addresses }) => {
      const user = viewer.userId === undefined ? undefined : await users.lock(viewer.userId);
      if (!user) return denied(viewer);
      if (!checked.ok) return checked;
      const known = await addresses.list(user.id);
      if (known.length >= MAX_ADDRESSES) {
        return refuse('TOO_MANY_ADDRESSES', `An address book holds ${MAX_ADDRESSES} addresses.`);
      }
      const address = { ...checked.value, id: deps.newId(), userId: user.id, isDefault: false };
      await addresses.insert(address);
      const first = isDefault || known.length === 0;
      if (first) await addresses.setDefault(user.id, address.id);
      return ok({ ...address, isDefault: first });
    });
  };

/** Changes an entry of the address book; orders keep the address that they were placed with. */
export const makeUpdateAddress =
  (deps: Deps) =>
  async (
    viewer: Viewer,
    { id, address: input, isDefault }: { id: string; address: PostalAddress | null; isDefault: boolean },
  ): Answer<Address, AddressCode | NotFound> => {
    if (viewer.userId === undefined) return denied(viewer);
    const checked = input ? checkAddress(input) : ok(undefined);
    if (!checked.ok) return checked;
    return deps.unitOfWork.run<Address, Refusal<NotFound>>(async (tx) => {
      const address = await lockOwn(tx, viewer, id);
      if (!address) return notFound();
      const changed: Address = { ...address, ...checked.value };
      await tx.addresses.update(changed);
      if (isDefault) await tx.addresses.setDefault(address.userId, id);
      return ok({ ...changed, isDefault: isDefault || address.isDefault });
    });
  };

/** Takes an entry out. When it was the default, the oldest of the others becomes it. */
export const makeDeleteAddress =
  (deps: Deps) =>
  async (viewer: Viewer, id: string): Answer<void, NotFound | AccessCode> => {
    if (viewer.userId === undefined) return denied(viewer);
    return deps.unitOfWork.run<undefined, Refusal<NotFound>>(async (tx) => {
      const address = await lockOwn(tx, viewer, id);
      if (!address) return notFound();
      await tx.addresses.remove(id);
      const [next] = address.isDefault ? await tx.addresses.list(address.userId) : [];
      if (next) await tx.addresses.setDefault(address.userId, next.id);
      return ok(undefined);
    });
  };

/** Address books in the order asked for; empty for everybody but their owners and those who manage users (R13). */
export const makeGetAddresses =
  ({ reader }: Deps) =>
  async (viewer: Viewer, userIds: readonly string[]): Promise<Address[][]> => {
    const visible = userIds.filter((id) => maySeePrivate(viewer, { id }));
    const found = visible.length > 0 ? await reader.addresses(visible) : [];
    return userIds.map((id) => found.filter(({ userId }) => userId === id));
  };
