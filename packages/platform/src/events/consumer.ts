import { envelope, orderEvents, type Envelope, type OrderEventData, type OrderEventType } from '@feira/contracts';
import type { Delivery, DeliveryOutcome } from '@feira/kernel';
import type { Logger } from '../logger/index.ts';
import { consumedEvents, onScrape, parkedEvents } from '../metrics/index.ts';
import { every } from '../periodic/index.ts';
import { isUnavailable, type Database, type InboxTables } from '../postgres/index.ts';
import { ALERTS, isOrderEventType, NotNow, Undeliverable, type DeliveryOptions, type EventBus } from './bus.ts';
import { makeInbox } from './inbox.ts';
import { makeTurns } from './turns.ts';

/** Orders gives it the sequence 1, and that to nothing else. */
const FIRST: OrderEventType = 'order.placed.v1';
const TEND_EVERY_MS = 5_000;
const PARKED_TOO_LONG_MS = 10 * 60_000;

type Handler<Data> = (event: Envelope<Data>, delivery: Delivery) => Promise<DeliveryOutcome>;

/** What a consumer does, by event type. Each hands the delivery to `unitOfWork.once` and answers its outcome. */
export type OrderHandlers = { readonly [T in OrderEventType]?: Handler<OrderEventData<T>> };

export interface Consumer {
  start(): void;
  /** Takes nothing new and answers when what is in hand is done; the bus is closed after it. */
  stop(): Promise<void>;
  /** Hands on parked events whose turn has come, and forgets what RETENTION_DAYS says. Runs by itself once started. */
  tend(): Promise<void>;
}

/**
 * Hears every `order.*` event and applies each order's events once and in their order. A duplicate is answered and
 * nothing more; an event that overtook another is parked until its turn comes; a type without a handler only moves the
 * sequence on. All of it is the same on every wire.
 */
export function makeConsumer(deps: {
  consumer: string;
  database: Database;
  tables: InboxTables;
  bus: EventBus;
  logger: Logger;
  handlers: OrderHandlers;
}): Consumer {
  const { consumer, database, tables, bus, handlers } = deps;
  const logger = deps.logger.child({ consumer });
  const inbox = makeInbox({ consumer, database, tables });
  const inTurn = makeTurns();
  /**
   * Who acts on the beginning of an order alone needs no turns: what comes later has no effect, whenever it comes. So
   * orders that began before the consumer was there leave nothing parked.
   */
  const onlyFirst = Object.keys(handlers).every((type) => type === FIRST);
  let alertedAt = 0;

  const act = (event: Envelope, delivery: Delivery, { skip = false }: DeliveryOptions): Promise<DeliveryOutcome> => {
    if (!isOrderEventType(event.type)) throw new Undeliverable(`unknown event type or version: ${event.type}`);
    const handler = handlers[event.type] as Handler<unknown> | undefined;
    if (!handler && onlyFirst && delivery.sequence > 1) return inbox.note(delivery);
    if (skip || !handler) return inbox.skip(delivery);
    const data = orderEvents[event.type].safeParse(event.data);
    if (!data.success) throw new Undeliverable(`not ${event.type}: ${data.error.issues[0]?.message ?? ''}`);
    return handler({ ...event, data: data.data }, delivery);
  };

  const settle = async (event: Envelope, options: DeliveryOptions): Promise<DeliveryOutcome> => {
    const delivery = { consumer, eventId: event.id, subject: event.subject, sequence: event.sequence };
    const outcome = await act(event, delivery, options);
    if (outcome !== 'early') return outcome;
    // Between the two transactions the gap may have closed: then nobody would come back for what is parked now.
    return (await inbox.park(event, options)) === 'due' ? settle(event, options) : outcome;
  };

  const handle = async (event: Envelope, options: DeliveryOptions = {}): Promise<void> => {
    const { id: eventId, type, subject, sequence } = event;
    const started = performance.now();
    const outcome = await inTurn(subject, () => settle(event, options)).catch((error: unknown) => {
      consumedEvents.add({ consumer, result: 'failed' });
      throw isUnavailable(error) ? new NotNow('the database is away', { cause: error }) : error;
    });
    consumedEvents.add({ consumer, result: outcome === 'early' ? 'parked' : outcome });
    const ms = Math.round(performance.now() - started);
    logger.info({ eventId, type, subject, sequence, outcome, ms, ...options }, 'event received');
    if (outcome !== 'early') await release(await inbox.due({ subject }));
  };

  /** A failure here loses nothing: the event stays parked and is handed on by the next round. */
  const release = async (parked: Awaited<ReturnType<typeof inbox.due>>): Promise<void> => {
    await Promise.all(
      parked.map(async ({ event, skip }) => {
        try {
          await bus.redeliver(consumer, envelope.parse(event), { skip });
          await inbox.unpark(event);
        } catch (error) {
          logger.warn({ err: error, eventId: event.id }, 'a parked event could not be handed on; it stays parked');
        }
      }),
    );
  };

  const tend = async (): Promise<void> => {
    await release(await inbox.due({}));
    const stale = await inbox.parkedLongerThan(PARKED_TOO_LONG_MS);
    if (stale.count > 0 && Date.now() - alertedAt > PARKED_TOO_LONG_MS) {
      alertedAt = Date.now();
      logger.error({ alert: ALERTS.parkedStale, ...stale }, ALERTS.parkedStale);
    }
    await inbox.purge();
  };

  const subscribed = bus.subscribe({ consumer, handle });
  const loop = every({ name: `${consumer} consumer`, intervalMs: TEND_EVERY_MS, logger, work: tend });
  let unwatch = (): void => undefined;
  const watch = () =>
    onScrape(`parked ${consumer}`, async () => {
      parkedEvents.set({ consumer }, (await inbox.parkedLongerThan(0)).count);
    });
  return {
    start: () => {
      unwatch();
      unwatch = watch();
      loop.start();
    },
    stop: async () => {
      unwatch();
      await Promise.all([subscribed.stop(), loop.stop()]);
    },
    tend,
  };
}
