/** Where a service answers. Requests go round; a replica that cannot be reached is left alone for a while. */
export interface Replicas {
  /** Every replica, in the order to try them for one request. */
  order(): readonly string[];
  /** It refused, did not answer in time, or is about to stop. */
  shun(url: string): void;
}

const SHUNNED_MS = 5_000;

/** Round robin over a fixed list. */
export function makeReplicas(urls: readonly string[], now: () => number = Date.now): Replicas {
  const shunnedUntil = new Map<string, number>();
  let turn = 0;
  const rank = (url: string): number => ((shunnedUntil.get(url) ?? 0) > now() ? 1 : 0);
  return {
    order: () => {
      const first = turn++ % urls.length;
      const round = [...urls.slice(first), ...urls.slice(0, first)];
      return round.sort((a, b) => rank(a) - rank(b));
    },
    shun: (url) => {
      shunnedUntil.set(url, now() + SHUNNED_MS);
    },
  };
}
