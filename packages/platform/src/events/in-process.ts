import { mustBeHeard, type Envelope } from '@feira/contracts';
import { groupBy } from '@feira/kernel';
import { withRequest } from '../context/index.ts';
import { NotPublished, toError, type EventBus, type Listener, type Subscription } from './bus.ts';

/**
 * The bus of one process: `publish` answers when every consumer has handled the events. What a consumer refuses is
 * refused to the publisher, so the outbox is its back-off and its dead-letter box.
 */
export function makeInProcessBus(): EventBus {
  const subscriptions: Subscription[] = [];
  const listeners: Listener[] = [];
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  const tracked = <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) return Promise.reject(new Error('the bus is closed'));
    const running = work();
    underWay.add(running);
    const done = () => underWay.delete(running);
    running.then(done, done);
    return running;
  };

  const tell = (event: Envelope): Promise<void>[] =>
    mustBeHeard(event.type)
      ? subscriptions.map((subscription) => subscription.handle(event))
      : listeners
          .filter(({ types }) => types.some((type) => type === event.type))
          .map((listener) => listener.hear(event).catch(() => listener.missed()));

  /** One consumer's failure keeps the event from no other. */
  const deliver = async (event: Envelope): Promise<void> => {
    const told = await withRequest({ requestId: event.requestid }, () => Promise.allSettled(tell(event)));
    const refused = told.find((one) => one.status === 'rejected');
    if (refused) throw toError(refused.reason);
  };

  /** What stands behind a failure in the same subject has not been published either. */
  const deliverInOrder = async (events: readonly Envelope[], failed: Map<string, Error>): Promise<void> => {
    const [event, ...rest] = events;
    if (!event) return;
    try {
      await deliver(event);
    } catch (error) {
      for (const { id } of events) failed.set(id, toError(error));
      return;
    }
    await deliverInOrder(rest, failed);
  };

  return {
    publish: (events) =>
      tracked(async () => {
        const failed = new Map<string, Error>();
        const subjects = [...groupBy(events, ({ subject }) => subject).values()];
        await Promise.all(subjects.map((group) => deliverInOrder(group, failed)));
        if (failed.size > 0) throw new NotPublished(failed);
      }),
    redeliver: (consumer, event, options) =>
      tracked(async () => {
        const subscription = subscriptions.find((one) => one.consumer === consumer);
        if (!subscription) throw new Error(`nobody is called ${consumer}`);
        await withRequest({ requestId: event.requestid }, () => subscription.handle(event, options));
      }),
    subscribe: (subscription) => subscriptions.push(subscription),
    subscribeAll: (listener) => listeners.push(listener),
    close: async () => {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}
