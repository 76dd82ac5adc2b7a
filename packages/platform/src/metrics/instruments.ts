import { counter, gauge, timing } from './registry.ts';

/** What the shared adapters count. A service's own numbers stand beside its adapters. */

export const subgraphOperations = timing({
  name: 'feira_subgraph_operation_duration_seconds',
  help: 'Operations that a subgraph answered, as the subgraph saw them.',
  labels: ['service', 'outcome'],
});

export const poolUse = gauge({
  name: 'feira_db_pool_connections',
  help: 'Places in the connection pools of this process: max there are, in_use are taken, waiting is who queues.',
  labels: ['state'],
});
export const poolWaits = timing({
  name: 'feira_db_pool_wait_seconds',
  help: 'How long work waited for a free connection; work that found one at once is not counted.',
});
export const poolRefusals = counter({
  name: 'feira_db_pool_refusals_total',
  help: 'Work that was refused because no connection got free in time.',
});

export const cacheReads = counter({
  name: 'feira_cache_reads_total',
  help: 'hit: the cache had it; miss: it was loaded and stored; degraded: it was loaded because the cache was away.',
  labels: ['result'],
});

export const outboxDepth = gauge({
  name: 'feira_outbox_rows',
  help: 'Events that wait to be published.',
  labels: ['service'],
});
export const outboxAge = gauge({
  name: 'feira_outbox_oldest_seconds',
  help: 'Age of the oldest event that waits to be published; 0 when none does.',
  labels: ['service'],
});
export const outboxEvents = counter({
  name: 'feira_outbox_events_total',
  help: 'Attempts to publish an event, by what came of them.',
  labels: ['service', 'result'],
});

export const consumedEvents = counter({
  name: 'feira_events_consumed_total',
  help: 'Deliveries to a consumer: handled, duplicate, parked because another event has to come first, or failed.',
  labels: ['consumer', 'result'],
});
export const eventsSetAside = counter({
  name: 'feira_events_set_aside_total',
  help: 'Deliveries that were not handled: retried later, put_off because the database was away, or dead_lettered.',
  labels: ['consumer', 'result'],
});
export const parkedEvents = gauge({
  name: 'feira_events_parked',
  help: 'Events that overtook another one and wait for their turn.',
  labels: ['consumer'],
});
export const deadLetters = gauge({
  name: 'feira_dead_letters',
  help: 'Events that a consumer has given up; somebody must replay or drop them.',
  labels: ['consumer'],
});
