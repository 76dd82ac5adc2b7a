import { denied, ok, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { Deps, StockStore } from './ports.ts';
import { RESERVE_STOCK } from './reserve-stock.ts';

/** Gives an order's stock back, for a service that took it. Answers whether there was something to give back. */
export const makeReleaseStock =
  (deps: Deps) =>
  async (viewer: Viewer, orderId: string): Promise<Result<boolean, Refusal<AccessCode>>> => {
    if (!viewer.can(RESERVE_STOCK)) return denied(viewer);
    return deps.unitOfWork.run(async ({ stock }) => ok(await release(stock, orderId, deps.clock())));
  };

/** Idempotent. What has not arrived yet is barred; what has been paid stays paid. */
export async function release(stock: StockStore, orderId: string, at: Date): Promise<boolean> {
  if (await stock.bar(orderId, at)) return false;
  const reservation = await stock.lock(orderId);
  if (reservation?.status !== 'ACTIVE') return false;
  const lines = await stock.linesOf(orderId);
  await stock.unreserve(lines);
  await stock.setStatus(orderId, 'RELEASED');
  await stock.note('RELEASED', orderId, lines, at);
  return true;
}
