/** One thing that happened. Never a secret; people by id, addresses masked. */
export interface AuditEntry {
  /** `user:<id>`, `client:<id>`, `service:<name>`, `guest`, `system`. */
  readonly actor: string;
  /** What was done, in lower case: `login`, `role.set`. */
  readonly action: string;
  /** What it was done to, such as `user:<id>`. */
  readonly target: string | null;
  readonly outcome: 'OK' | 'REFUSED' | 'DENIED';
  /** Why not. */
  readonly reason?: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

export interface AuditEvent {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly target: string | null;
  readonly outcome: AuditEntry['outcome'];
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string | null;
}

export interface AuditFilter {
  readonly actor?: string;
  readonly target?: string;
  readonly action?: string;
}

/** Adds to the log; when, from where and under which request is added there. Nothing in it can be changed (R80). */
export interface AuditTrail {
  add(entry: AuditEntry): Promise<void>;
}
