import type { Address } from '../../domain/address.ts';

/** One person's address book; whoever changes it holds the row lock of its owner. */
export interface AddressStore {
  /** In the order of their making. */
  list(userId: string): Promise<Address[]>;
  find(id: string): Promise<Address | undefined>;
  insert(address: Address): Promise<void>;
  update(address: Address): Promise<void>;
  remove(id: string): Promise<void>;
  /** Makes one the default, and all others not. */
  setDefault(userId: string, id: string): Promise<void>;
}
