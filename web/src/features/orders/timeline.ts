import type { OrderStatus } from '../../graph/generated/operations';

export interface Step {
  readonly status: OrderStatus;
  readonly state: 'done' | 'current' | 'ahead';
  /** When it happened. */
  readonly at?: string;
  readonly note?: string;
  /** The shop ended it because it was not paid. */
  readonly expired?: boolean;
}

export interface Happening {
  readonly status: OrderStatus;
  readonly at: string;
  readonly actor: string;
  readonly note?: string | null;
}

/** The way of an order that goes well. */
const WAY: readonly OrderStatus[] = ['PENDING', 'PAID', 'SHIPPED', 'COMPLETED'];
const SWEEPER = 'sweeper';

/** What has happened to an order, and what is still to come unless it has ended early. */
export function timelineOf(status: OrderStatus, history: readonly Happening[]): Step[] {
  const happened = history.map((entry, index) => toStep(entry, index === history.length - 1 && isMoving(status)));
  const ahead = WAY.slice(WAY.indexOf(status) + 1).map((next): Step => ({ status: next, state: 'ahead' }));
  return WAY.includes(status) ? [...happened, ...ahead] : happened;
}

function toStep({ status, at, actor, note }: Happening, current: boolean): Step {
  const state = current ? 'current' : 'done';
  if (status === 'CANCELLED' && actor === SWEEPER) return { status, state, at, expired: true };
  return { status, state, at, ...(note && { note }) };
}

/** Whether more is to come. */
export const isMoving = (status: OrderStatus): boolean => WAY.indexOf(status) >= 0 && status !== 'COMPLETED';

/** Whether it changes so soon that the page should look again by itself. */
export const changesSoon = (status: OrderStatus): boolean => status === 'PENDING' || status === 'PAID';

const FIRST_MS = 4_000;
const LAST_MS = 60_000;

/** How long to wait before looking again for the nth time: longer each time, up to a minute. */
export const nextLook = (attempt: number): number => Math.min(Math.round(FIRST_MS * 1.5 ** attempt), LAST_MS);

/** The digits that a card ends with, from what the provider calls it. */
export const cardDigits = (method: string | null): string | undefined => /(\d{4})\s*$/.exec(method ?? '')?.[1];
