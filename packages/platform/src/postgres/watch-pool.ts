import { onScrape, poolUse } from '../metrics/index.ts';
import type { Gate } from './gate.ts';

interface Pool {
  readonly max: number;
  readonly gate: Gate;
}

const pools = new Set<Pool>();
const total = (of: (pool: Pool) => number): number => [...pools].reduce((sum, pool) => sum + of(pool), 0);

onScrape('pool', () => {
  poolUse.set(
    { state: 'max' },
    total(({ max }) => max),
  );
  poolUse.set(
    { state: 'in_use' },
    total(({ gate }) => gate.inside),
  );
  poolUse.set(
    { state: 'waiting' },
    total(({ gate }) => gate.waiting),
  );
  return Promise.resolve();
});

/** Shows a pool among the metrics, until it is closed. */
export function watchPool(pool: Pool): () => void {
  pools.add(pool);
  return () => void pools.delete(pool);
}
