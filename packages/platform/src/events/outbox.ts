import type { Clock, NewId } from '@feira/kernel';
import { currentRequest } from '../context/index.ts';
import type { Db, OutboxTable } from '../postgres/index.ts';

export interface OutgoingEvent {
  readonly type: string;
  /** The aggregate's id. */
  readonly subject: string;
  /** Position among the aggregate's events, from 1, kept by the aggregate itself. */
  readonly sequence: number;
  readonly data: unknown;
}

export interface Outbox {
  append(events: readonly OutgoingEvent[]): Promise<void>;
}

/** Notes events in the transaction that caused them; the relay takes them from there. */
export const makeOutbox = (deps: {
  db: Db;
  outbox: OutboxTable;
  /** Who speaks: `/feira/orders`. */
  source: string;
  clock: Clock;
  newId: NewId;
}): Outbox => ({
  append: async (events) => {
    if (events.length === 0) return;
    const requestId = currentRequest()?.requestId ?? deps.newId();
    await deps.db.insert(deps.outbox).values(
      events.map((event) => ({
        ...event,
        id: deps.newId(),
        source: deps.source,
        requestId,
        createdAt: deps.clock(),
      })),
    );
  },
});
