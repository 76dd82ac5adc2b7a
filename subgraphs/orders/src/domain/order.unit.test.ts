import { money } from '@feira/kernel';
import { describe, expect, it } from 'vitest';
import { anOrder } from '../testing/builders.ts';
import { cancel, complete, pay, place, ship, totalsOf } from './order.ts';
import { isPossible, ORDER_STATUSES, type OrderAction } from './order-status.ts';

const act = { actor: 'user:1', at: new Date('2026-01-01T00:00:00Z') };

describe('an order', () => {
  it('starts PENDING, with its total and its first event', () => {
    const { order, entry, event } = place(anOrder(), 'BRL', act);
    expect(order).toMatchObject({ status: 'PENDING', sequence: 1, total: money(3000n, 'BRL') });
    expect(entry).toMatchObject({ status: 'PENDING', actor: 'user:1' });
    expect(event.kind).toBe('placed');
  });

  it('counts every cent of every line', () => {
    const lines = [
      { unitPrice: money(1n, 'BRL'), quantity: 3 },
      { unitPrice: money(1999n, 'BRL'), quantity: 2 },
    ];
    expect(totalsOf(lines, 'BRL').total).toEqual(money(4001n, 'BRL'));
  });

  it('goes PENDING, PAID, SHIPPED, COMPLETED, numbering its events', () => {
    const steps = [
      (order: ReturnType<typeof anOrder>) => pay(order, 'SANDBOX', act),
      (order: ReturnType<typeof anOrder>) => ship(order, 'Correios', 'BR1', act),
      (order: ReturnType<typeof anOrder>) => complete(order, act),
    ];
    const seen = steps.reduce(
      ({ order, log }, step) => {
        const moved = step(order);
        if (!moved.ok) throw new Error(moved.error.message);
        return { order: moved.value.order, log: [...log, [moved.value.order.status, moved.value.order.sequence]] };
      },
      { order: anOrder(), log: [] as unknown[] },
    );
    expect(seen.log).toEqual([
      ['PAID', 2],
      ['SHIPPED', 3],
      ['COMPLETED', 4],
    ]);
  });

  it('refuses what its status does not allow', () => {
    const paid = { ...anOrder(), status: 'PAID' as const };
    expect(cancel(paid, null, act)).toMatchObject({ ok: false, error: { code: 'INVALID_STATUS' } });
    expect(ship(anOrder(), null, null, act)).toMatchObject({ ok: false, error: { code: 'INVALID_STATUS' } });
  });

  it.each(['CANCELLED', 'REFUNDED', 'COMPLETED'] as const)('offers nothing once it is %s', (status) => {
    const actions: OrderAction[] = ['PAY', 'CANCEL', 'SHIP', 'COMPLETE'];
    expect(actions.filter((action) => isPossible(action, status))).toEqual([]);
    expect(ORDER_STATUSES).toContain(status);
  });
});
