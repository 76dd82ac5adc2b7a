import { orderEvents, type Envelope, type OrderEventData, type OrderEventType } from '@feira/contracts';
import { withRequest } from '../context/index.ts';

/** One consumer. Deliveries repeat and may overlap: `handle` dedupes by event id in its effect's transaction. */
export interface Subscription {
  /** Stable across releases: `catalog.order-paid`. */
  readonly consumer: string;
  readonly types: readonly OrderEventType[];
  handle(event: Envelope): Promise<void>;
}

/** Publishes at least once. A rejected `publish` means that nobody knows, so the caller publishes again. */
export interface EventBus {
  publish(events: readonly Envelope[]): Promise<void>;
  subscribe(subscription: Subscription): void;
  close(): Promise<void>;
}

type Handlers = { [T in OrderEventType]?: (event: Envelope<OrderEventData<T>>) => Promise<void> };

/** A subscription with a typed handler for each event; data is checked against its contract first. */
export function subscribeTo(consumer: string, handlers: Handlers): Subscription {
  return {
    consumer,
    types: Object.keys(handlers).filter((type): type is OrderEventType => type in orderEvents),
    handle: async (event) => {
      const type = event.type as OrderEventType;
      const handler = handlers[type] as ((event: Envelope) => Promise<void>) | undefined;
      await handler?.({ ...event, data: orderEvents[type].parse(event.data) });
    },
  };
}

/** The bus of one process: `publish` answers when every consumer has handled the events, in order. */
export function makeInProcessBus(): EventBus {
  const subscriptions: Subscription[] = [];
  const deliver = (event: Envelope): Promise<unknown> =>
    withRequest({ requestId: event.requestid }, () =>
      Promise.all(
        subscriptions
          .filter(({ types }) => types.some((type) => type === event.type))
          .map((subscription) => subscription.handle(event)),
      ),
    );
  return {
    publish: (events) =>
      events.reduce<Promise<void>>(
        (before, event) => before.then(() => deliver(event)).then(() => undefined),
        Promise.resolve(),
      ),
    subscribe: (subscription) => subscriptions.push(subscription),
    close: () => Promise.resolve(),
  };
}
