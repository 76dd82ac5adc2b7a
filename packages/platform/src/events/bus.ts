import { orderEvents, type BroadcastEventType, type Envelope, type OrderEventType } from '@feira/contracts';

export interface DeliveryOptions {
  /** An operator has decided that the event has no effect; its place in the sequence is taken all the same. */
  readonly skip?: boolean;
}

/** One consumer: each event goes to one of its replicas. Deliveries repeat and overtake each other; `makeConsumer` makes one that copes. */
export interface Subscription {
  /** Stable across releases: `catalog.stock`. Hears every `order.*`. */
  readonly consumer: string;
  /** Throws when the event has to come again; throws Undeliverable when that would be of no use. */
  handle(event: Envelope, options?: DeliveryOptions): Promise<void>;
}

/** A consumer that hears events. */
export interface Subscribed {
  /** Takes nothing new, and answers when what is in hand is done. What comes now is for other replicas, or for later. */
  stop(): Promise<void>;
}

/** Something in every replica that wants to hear for itself, such as a cache. At most once, and only while it is there. */
export interface Listener {
  readonly name: string;
  readonly types: readonly BroadcastEventType[];
  hear(event: Envelope): Promise<void>;
  /** Events may have been missed, because the wire was cut: what was learnt from them is no longer to be trusted. */
  missed(): void;
}

/** Carries events at least once, in order within a subject as long as nothing fails. */
export interface EventBus {
  /**
   * Answers when every event is safe. Rejects with NotPublished, which names those that are not: of them nobody knows
   * whether they arrived, so the caller publishes them again.
   */
  publish(events: readonly Envelope[]): Promise<void>;
  /** Hands an event to one consumer alone, as if it had just arrived. */
  redeliver(consumer: string, event: Envelope, options?: DeliveryOptions): Promise<void>;
  subscribe(subscription: Subscription): Subscribed;
  subscribeAll(listener: Listener): void;
  /** Takes nothing new, ends what is under way, and lets go. */
  close(): Promise<void>;
}

/** Some events of a batch were not confirmed. */
export class NotPublished extends Error {
  readonly failed: ReadonlyMap<string, Error>;
  /** `failed`: event id → reason. */
  constructor(failed: ReadonlyMap<string, Error>) {
    super(
      `${failed.size} not published: ${[...new Set([...failed.values()].map(({ message }) => message))].join('; ')}`,
    );
    this.failed = failed;
  }
}

/** The broker has no queue for the event. It would confirm the loss, so this is the sender's to notice (R62). */
export class Unroutable extends Error {}

/** The wire is cut, blocked or silent: it is not about this event. */
export class WireDown extends Error {}

/** The event will never be handled as it is: it goes to the dead letters without another try. */
export class Undeliverable extends Error {}

/** Not the event's fault, such as a database that is away: it comes again later and the try does not count. */
export class NotNow extends Error {}

/** Stable messages of log lines at level error that somebody must look at. */
export const ALERTS = {
  unroutable: 'event unroutable',
  deadLettered: 'event dead-lettered',
  outboxStale: 'outbox stale',
  parkedStale: 'events parked too long',
} as const;

/** Whether a contract describes events of this type and version. */
export const isOrderEventType = (type: string): type is OrderEventType => Object.hasOwn(orderEvents, type);

export const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
