import type { Permission } from '../../domain/roles.ts';

/** A machine of an integrator. */
export interface MachineClient {
  readonly id: string;
  readonly name: string;
  /** What its tokens may allow. */
  readonly scopes: readonly Permission[];
  /** SHA-256 of 256 random bits, so a slow hash would add nothing. */
  readonly secretHash: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly rotatedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface ClientStore {
  insert(client: MachineClient): Promise<void>;
  /** The client under its row lock. */
  lock(id: string): Promise<MachineClient | undefined>;
  save(client: MachineClient): Promise<void>;
}
