import type { Envelope, OrderEventType } from '@feira/contracts';
import type { UnitOfWork } from '@feira/kernel';
import { bigserial, integer, pgSchema, text } from 'drizzle-orm/pg-core';
import { pino } from 'pino';
import { newId } from '../../ids/index.ts';
import type { Logger } from '../../logger/index.ts';
import { inboxTables, makeUnitOfWork, outboxTable, type Database, type Db } from '../../postgres/index.ts';
import { makeOutbox, type Outbox } from '../outbox.ts';

/** A small shop of its own for suites about events: an outbox, an inbox, and effects to count. */
const schema = pgSchema('shop');
export const outbox = outboxTable(schema);
export const inbox = inboxTables(schema);
const effects = schema.table('effect', {
  position: bigserial({ mode: 'number' }).primaryKey(),
  consumer: text().notNull(),
  subject: text().notNull(),
  sequence: integer().notNull(),
});

const CREATE = `
  create schema shop;
  create table shop.outbox (position bigserial primary key, id uuid not null unique, type text not null, subject text not null,
    sequence integer not null, source text not null, request_id text not null, data jsonb not null, created_at timestamptz not null,
    attempts integer not null default 0, available_at timestamptz not null default now());
  create index on shop.outbox (subject, sequence);
  create table shop.inbox (consumer text not null, event_id uuid not null, handled_at timestamptz not null default now(),
    primary key (consumer, event_id));
  create table shop.inbox_sequence (consumer text not null, subject text not null, last integer not null,
    moved_at timestamptz not null default now(), primary key (consumer, subject));
  create table shop.inbox_parked (consumer text not null, subject text not null, sequence integer not null, event_id uuid not null,
    envelope jsonb not null, skipped boolean not null default false, parked_at timestamptz not null default now(),
    primary key (consumer, subject, sequence));
  create table shop.effect (position bigserial primary key, consumer text not null, subject text not null, sequence integer not null);
`;

export interface ShopStores {
  readonly outbox: Outbox;
  /** Counts what a consumer has done. */
  act(consumer: string, event: { subject: string; sequence: number }): Promise<void>;
}

/** Makes the shop's tables anew. */
export async function createShop(database: Database): Promise<void> {
  await database.sql.unsafe(`drop schema if exists shop cascade; ${CREATE}`);
}

const storesOf = (tx: Db): ShopStores => ({
  outbox: makeOutbox({ db: tx, outbox, source: '/feira/shop', clock: () => new Date(), newId }),
  act: async (consumer, { subject, sequence }) => {
    await tx.insert(effects).values({ consumer, subject, sequence });
  },
});

export const shopUnitOfWork = (database: Database): UnitOfWork<ShopStores> =>
  makeUnitOfWork({ database, inbox, stores: storesOf });

/** What a consumer has done, in the order in which it did it: `subject sequence`. */
export async function effectsOf(database: Database, consumer: string): Promise<string[]> {
  const rows = await database.sql<{ subject: string; sequence: number }[]>`
    select subject, sequence from shop.effect where consumer = ${consumer} order by position`;
  return rows.map(({ subject, sequence }) => `${subject} ${sequence}`);
}

const money = { minor: '1000', currency: 'BRL' };

/** Data that keeps the contract of `order.placed.v1` and, with what is unknown dropped, of its kin. */
export const orderData = (orderId: string) => ({
  orderId,
  number: '1',
  customerId: null,
  cartId: orderId,
  cartVersion: 1,
  lines: [],
  total: money,
  provider: 'SANDBOX',
  carrier: null,
  trackingNumber: null,
  reason: null,
});

/** The type that an order's event number `sequence` usually has. */
export const typeOf = (sequence: number): OrderEventType =>
  (['order.placed.v1', 'order.paid.v1', 'order.shipped.v1'] as const)[sequence - 1] ?? 'order.completed.v1';

/** One event of an order. */
export const orderEvent = (subject: string, sequence: number, changes: Partial<Envelope> = {}): Envelope => ({
  specversion: '1.0',
  id: newId(),
  source: '/feira/shop',
  type: typeOf(sequence),
  subject,
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  sequence,
  requestid: `request of ${subject}`,
  data: orderData(subject),
  ...changes,
});

/** Asks until the answer is the one, or ten seconds have gone by; answers the last one. */
export async function eventually<T>(
  ask: () => Promise<T> | T,
  isIt: (answer: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    // eslint-disable-next-line no-await-in-loop -- polling is one question after the other
    const answer = await ask();
    if (isIt(answer) || Date.now() > deadline) return answer;
    // eslint-disable-next-line no-await-in-loop -- the same
    await new Promise((settle) => setTimeout(settle, 25));
  }
}

/** A logger that remembers, and the messages of what it was told at level error. */
export function recordingLogger(): { logger: Logger; alerts: () => Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'info' },
    { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  return { logger, alerts: () => lines.filter(({ alert }) => alert !== undefined) };
}
