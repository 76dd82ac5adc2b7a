import { describe, expect, it } from 'vitest';
import { cardDigits, changesSoon, isMoving, nextLook, timelineOf, type Happening } from './timeline';

const at = (minute: number): string => `2026-11-25T12:0${minute}:00.000Z`;
const placed: Happening = { status: 'PENDING', at: at(0), actor: 'guest' };
const paid: Happening = { status: 'PAID', at: at(1), actor: 'payment' };

describe('the way of an order', () => {
  it('shows what happened, where it stands and what is to come', () => {
    expect(timelineOf('PAID', [placed, paid])).toEqual([
      { status: 'PENDING', state: 'done', at: at(0) },
      { status: 'PAID', state: 'current', at: at(1) },
      { status: 'SHIPPED', state: 'ahead' },
      { status: 'COMPLETED', state: 'ahead' },
    ]);
  });

  it('is done when it has arrived', () => {
    const rest: Happening[] = [
      { status: 'SHIPPED', at: at(2), actor: 'user:1' },
      { status: 'COMPLETED', at: at(3), actor: 'user:1' },
    ];
    expect(timelineOf('COMPLETED', [placed, paid, ...rest]).map(({ state }) => state)).toEqual(Array(4).fill('done'));
  });

  it('ends where it was called off, with what was said', () => {
    const cancelled: Happening = { status: 'CANCELLED', at: at(1), actor: 'guest', note: 'changed my mind' };
    expect(timelineOf('CANCELLED', [placed, cancelled])).toEqual([
      { status: 'PENDING', state: 'done', at: at(0) },
      { status: 'CANCELLED', state: 'done', at: at(1), note: 'changed my mind' },
    ]);
  });

  it('says in the shopper’s language that it was not paid in time', () => {
    const swept: Happening = { status: 'CANCELLED', at: at(1), actor: 'sweeper', note: 'not paid in time' };
    expect(timelineOf('CANCELLED', [placed, swept])[1]).toEqual({
      status: 'CANCELLED',
      state: 'done',
      at: at(1),
      expired: true,
    });
  });
});

describe('following an order', () => {
  it('looks while it is about to change', () => {
    expect((['PENDING', 'PAID'] as const).every(changesSoon)).toBe(true);
    expect((['SHIPPED', 'COMPLETED', 'CANCELLED', 'REFUNDED'] as const).some(changesSoon)).toBe(false);
    expect(isMoving('SHIPPED')).toBe(true);
    expect(isMoving('COMPLETED')).toBe(false);
  });

  it('looks less and less often, up to once a minute', () => {
    const waits = Array.from({ length: 10 }, (_, attempt) => nextLook(attempt));
    expect(waits[0]).toBe(4_000);
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(waits.at(-1)).toBe(60_000);
  });
});

describe('a card', () => {
  it('is known by its last digits', () => {
    expect(cardDigits('card •••• 4242')).toBe('4242');
    expect(cardDigits(null)).toBeUndefined();
    expect(cardDigits('wallet')).toBeUndefined();
  });
});
