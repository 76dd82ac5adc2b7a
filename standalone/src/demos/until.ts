import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every so often until it holds; answers whether it did in time. */
export function until(holds: () => Promise<boolean>, { everyMs = 200, atMostMs = 15_000 } = {}): Promise<boolean> {
  const deadline = Date.now() + atMostMs;
  const ask = async (): Promise<boolean> => {
    if (await holds()) return true;
    if (Date.now() > deadline) return false;
    await sleep(everyMs);
    return ask();
  };
  return ask();
}
