import { RETENTION_DAYS } from '@feira/contracts';

const DAY_MS = 24 * 60 * 60_000;
const REASON_LENGTH = 300;

/** An event that a consumer has given up. */
export interface DeadLetter {
  readonly consumer: string;
  readonly eventId: string;
  readonly type: string;
  /** The order that it is about; empty when the message is no event. */
  readonly subject: string;
  readonly sequence: number;
  readonly reason: string;
  readonly attempts: number;
  readonly replays: number;
  readonly diedAt: Date | undefined;
}

export interface Selection {
  readonly consumer?: string | undefined;
  readonly eventId?: string | undefined;
}

/** `tooOld` are left where they are: the inboxes may have forgotten them, so a replay could act twice. */
export interface Replayed {
  readonly done: readonly DeadLetter[];
  readonly tooOld: readonly DeadLetter[];
}

/** What an operator does with dead letters. A letter leaves its place when its consumer has it safely. */
export interface DeadLetters {
  list(selection: Selection): Promise<DeadLetter[]>;
  /** Hands letters to their consumers as if they had just arrived, so that inbox and sequence decide as ever (R63). */
  replay(selection: Selection): Promise<Replayed>;
  /** Gives letters up: the consumer takes each one's place in the sequence without an effect, so that its order goes on. */
  drop(selection: Selection): Promise<DeadLetter[]>;
  close(): Promise<void>;
}

export const isTooOld = ({ diedAt }: DeadLetter, now: Date): boolean =>
  diedAt !== undefined && now.getTime() - diedAt.getTime() > RETENTION_DAYS.replay * DAY_MS;

/** drizzle's own message carries the values of the query; what the database said does not. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, REASON_LENGTH);
  const { message } = error.cause instanceof Error ? error.cause : error;
  return message.slice(0, REASON_LENGTH);
}
