import { broadcastEvents } from './shop-events.ts';

/** Everyone who acts on `order.*`, by subgraph and purpose. Names are stable across releases: queues and inboxes carry them. */
export const CONSUMERS = {
  cartCheckout: 'cart.checkout',
  catalogStock: 'catalog.stock',
} as const;

/**
 * How long things are remembered. Whatever can still be replayed must still be recognised as a duplicate, so the inbox
 * outlives the dead letters. Sequences outlive every event that an order may still cause (disputes come after 540 days).
 */
export const RETENTION_DAYS = { replay: 60, inbox: 90, sequences: 730 } as const;

const SECOND = 1_000;

export interface BackOffQueue {
  readonly name: string;
  readonly delayMs: number;
}

export interface ConsumerQueues {
  readonly consumer: string;
  /** Where its deliveries arrive. */
  readonly queue: string;
  /** Where a failed delivery waits, one queue a step: within a queue all wait equally long, so the head is always the next. */
  readonly backOff: readonly BackOffQueue[];
  readonly deadLetterExchange: string;
  readonly deadLetters: string;
}

/** What exists on the broker, as plain data. Publishers and consumers both declare all of it, so that an event is kept for a consumer that has not started yet. */
export interface Topology {
  /** The topic exchange; routing keys are event types. */
  readonly exchange: string;
  /** What consumer queues are bound by. */
  readonly binding: string;
  readonly consumers: readonly ConsumerQueues[];
  /** Deliveries that end without an answer (a process dies) before the broker itself gives a message up. */
  readonly deliveryLimit: number;
  /** Unanswered deliveries a consumer holds at once. */
  readonly prefetch: number;
  /** Handler failures before a message becomes a dead letter. */
  readonly maxAttempts: number;
}

/** `prefix` keeps tests that share a broker apart. */
export function eventTopology(
  options: {
    prefix?: string;
    consumers?: readonly string[];
    backOffMs?: readonly number[];
    maxAttempts?: number;
    deliveryLimit?: number;
    prefetch?: number;
  } = {},
): Topology {
  const { prefix = '', consumers = Object.values(CONSUMERS), maxAttempts = 8 } = options;
  const { backOffMs = [SECOND, 5 * SECOND, 30 * SECOND, 120 * SECOND], deliveryLimit = 20, prefetch = 32 } = options;
  const exchange = `${prefix}feira.events`;
  const queuesOf = (consumer: string): ConsumerQueues => {
    const queue = `${exchange}.${consumer}`;
    return {
      consumer,
      queue,
      backOff: backOffMs.map((delayMs) => ({ name: `${queue}.retry.${delayMs}ms`, delayMs })),
      deadLetterExchange: `${queue}.dlx`,
      deadLetters: `${queue}.dead`,
    };
  };
  return {
    exchange,
    binding: 'order.#',
    consumers: consumers.map(queuesOf),
    deliveryLimit,
    prefetch,
    maxAttempts,
  };
}

/** Whether nobody listening would be a loss. */
export const mustBeHeard = (type: string): boolean => !(type in broadcastEvents);
