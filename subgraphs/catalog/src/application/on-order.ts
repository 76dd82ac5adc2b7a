import { ok, type Delivery, type DeliveryOutcome } from '@feira/kernel';
import { stockLines, type StockLine } from '../domain/reservation.ts';
import type { Deps, StockStore } from './ports.ts';
import { release } from './release-stock.ts';

/** A cancelled order gives its stock back. */
export const makeOnOrderCancelled =
  (deps: Deps) =>
  (delivery: Delivery, orderId: string): Promise<DeliveryOutcome> =>
    deps.unitOfWork.once(delivery, async ({ stock }) => {
      await release(stock, orderId, deps.clock());
    });

/**
 * A paid order takes its pieces out of the house. When the reservation had been given back (R53), the pieces are reserved
 * again first; when they are gone, an operator hears of it and stock stays true. An order that never reserved anything is
 * none that this shop placed: it fails, and ends among the dead letters with an alert.
 */
export const makeOnOrderPaid =
  (deps: Deps) =>
  (delivery: Delivery, orderId: string, ordered: readonly StockLine[]): Promise<DeliveryOutcome> =>
    deps.unitOfWork.once(delivery, async ({ stock }) => {
      const reservation = await stock.lock(orderId);
      if (reservation?.status === 'COMMITTED') return;
      const at = deps.clock();
      const lines =
        reservation?.status === 'ACTIVE' ? await stock.linesOf(orderId) : await again(stock, orderId, ordered, at);
      if (!lines) {
        deps.alerts.paidWithoutStock({ orderId });
        return;
      }
      await stock.takeOut(lines);
      await stock.setStatus(orderId, 'COMMITTED');
      await stock.note('COMMITTED', orderId, lines, at);
    });

async function again(
  stock: StockStore,
  orderId: string,
  ordered: readonly StockLine[],
  at: Date,
): Promise<StockLine[] | undefined> {
  const lines = stockLines(ordered);
  if (!lines.ok) return undefined;
  const { short, unknown } = await stock.reserve(lines.value);
  if (short.length > 0 || unknown.length > 0) return undefined;
  const known = await stock.linesOf(orderId);
  if (known.length === 0) await stock.insertLines(orderId, lines.value);
  await stock.note('RESERVED', orderId, lines.value, at);
  return lines.value;
}

const BATCH = 100;
/** Orders decides when an order expires; this net is for reservations that orders has lost sight of. */
const GRACE_MS = 60 * 60_000;

export const makeSweepReservations = (deps: Deps) => async (): Promise<number> => {
  const before = new Date(deps.clock().getTime() - GRACE_MS);
  const orderIds = await deps.reader.overdueReservations(before, BATCH);
  await Promise.all(
    orderIds.map((orderId) =>
      deps.unitOfWork.run(async ({ stock }) => ok(await release(stock, orderId, deps.clock()))),
    ),
  );
  return orderIds.length;
};
