import type { Refusal, Result } from '@feira/kernel';
import { counter } from '@feira/platform/metrics';

const reservations = counter({
  name: 'feira_stock_reservations_total',
  help: 'Reservations that orders asked for: reserved, or the code of the refusal, such as OUT_OF_STOCK.',
  labels: ['result'],
});

const paidWithoutStock = counter({
  name: 'feira_paid_without_stock_total',
  help: 'Orders that were paid after their pieces had gone to others.',
});

/** Counts what becomes of reservations; the use case knows nothing of it. */
export const countReservations =
  <Args extends readonly unknown[], Code extends string>(
    reserve: (...args: Args) => Promise<Result<void, Refusal<Code>>>,
  ) =>
  async (...args: Args): Promise<Result<void, Refusal<Code>>> => {
    const result = await reserve(...args);
    reservations.add({ result: result.ok ? 'reserved' : result.error.code });
    return result;
  };

export const countPaidWithoutStock = (): void => paidWithoutStock.add({});
