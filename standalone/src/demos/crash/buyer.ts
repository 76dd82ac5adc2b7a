import { setTimeout as sleep } from 'node:timers/promises';
import { CARDS, Unanswered, type Product, type ShopApi, type Ticket } from '../shop-api.ts';
import type { Plan } from './plan.ts';
import { count, FOUND_NONE, GAVE_UP, type Tally } from './tally.ts';

export interface Patience {
  /** How long a buyer asks again while nobody answers. */
  readonly forTheShopMs: number;
  /** How long a buyer waits for an order that the shop says is being placed already. */
  readonly forTheOrderMs: number;
}

const ASK_AGAIN_MS = 500;
const IN_PROGRESS = 'IN_PROGRESS';

/**
 * One visit, from the cart to the last answer. Every question is asked again, word for word, until it is answered.
 * `onWaiting` hears when all that is left to do is to wait.
 */
export function makeBuyer(deps: { api: ShopApi; products: readonly Product[]; tally: Tally; patience: Patience }) {
  const { api, products, tally, patience } = deps;

  const insist = async <T>(ask: () => Promise<T>, until = Date.now() + patience.forTheShopMs): Promise<T> => {
    tally.asking += 1;
    try {
      const answer = await ask();
      tally.answered += 1;
      return answer;
    } catch (error) {
      if (!(error instanceof Unanswered) || Date.now() > until) throw error;
    } finally {
      tally.asking -= 1;
    }
    tally.askedAgain += 1;
    await sleep(ASK_AGAIN_MS);
    return insist(ask, until);
  };

  const place = async (cartId: string, key: string): Promise<Ticket | string> => {
    const placed = await insist(() => api.placeOrder(cartId, key));
    return placed.ok ? placed.value : placed.error;
  };

  /** A checkout that a kill interrupted is being placed, says the shop, until its lease is over. */
  const waitFor = async (cartId: string, key: string, until: number): Promise<Ticket | string> => {
    await sleep(ASK_AGAIN_MS);
    const placed = await place(cartId, key);
    if (placed !== IN_PROGRESS) return placed;
    return Date.now() > until ? GAVE_UP : waitFor(cartId, key, until);
  };

  const pay = (ticket: Ticket, card: string) => insist(() => api.pay(ticket, card));
  const cancel = (ticket: Ticket) => insist(() => api.cancel(ticket));

  /** Does what the buyer has in mind with the order; the status that the order is left in, as far as the buyer knows. */
  const decide = async (ticket: Ticket, { mood }: Plan): Promise<string> => {
    if (mood === 'PAYS') return told(await pay(ticket, CARDS.pays));
    if (mood === 'CANCELS') return (await cancelled(ticket)) ? 'CANCELLED' : 'PENDING';
    if (mood === 'CANNOT_DECIDE') {
      await Promise.all([pay(ticket, CARDS.pays), cancel(ticket)]);
      return (await insist(() => api.statusOf(ticket))) ?? 'UNKNOWN';
    }
    await pay(ticket, CARDS.declined);
    return mood === 'SECOND_CARD' ? told(await pay(ticket, CARDS.pays)) : 'PENDING';
  };

  /** Whoever asks again to cancel what is cancelled is refused, and looks. */
  const cancelled = async (ticket: Ticket): Promise<boolean> => {
    const answer = await cancel(ticket);
    return answer.ok || (await insist(() => api.statusOf(ticket))) === 'CANCELLED';
  };

  const order = async (cartId: string, key: string, onWaiting: () => void): Promise<Ticket | string> => {
    const placed = await place(cartId, key);
    if (placed !== IN_PROGRESS) return placed;
    onWaiting();
    tally.waiting += 1;
    try {
      return await waitFor(cartId, key, Date.now() + patience.forTheOrderMs);
    } finally {
      tally.waiting -= 1;
    }
  };

  const visit = async (plan: Plan, onWaiting: () => void): Promise<string> => {
    const variantId = products[plan.product]?.variantId ?? '';
    const cart = await insist(() => api.fillCart([{ variantId, quantity: plan.quantity }]));
    if (!cart.ok) return cart.error === 'INSUFFICIENT_STOCK' ? FOUND_NONE : cart.error;
    const ticket = await order(cart.value, plan.idempotencyKey, onWaiting);
    if (typeof ticket === 'string') return ticket;
    await sleep(plan.hesitateMs);
    return decide(ticket, plan);
  };

  return async (plan: Plan, onWaiting: () => void): Promise<void> => {
    tally.came += 1;
    tally.inside += 1;
    try {
      count(tally.left, await visit(plan, onWaiting));
    } finally {
      tally.inside -= 1;
    }
  };
}

const told = (answer: { ok: true; value: string } | { ok: false; error: string }): string =>
  answer.ok ? answer.value : answer.error;
