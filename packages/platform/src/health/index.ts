/** `degraded` serves, though worse; `down` does not; `behind` waits for migrations. */
export type Health = 'ok' | 'degraded' | 'behind' | 'down';

export interface Check {
  /** What throws or takes too long is down. */
  readonly check: () => Promise<Health>;
  /** Whether the service can do nothing without it, so that no requests should come. */
  readonly vital: boolean;
}

export type Checks = Readonly<Record<string, Check>>;

export interface Report {
  readonly status: 'ok' | 'degraded' | 'unavailable' | 'stopping';
  readonly checks: Readonly<Record<string, Health>>;
}

const DEADLINE_MS = 1_500;

/** What `/health/ready` answers from: all checks at once, none waited for longer than the deadline. */
export async function inspect(checks: Checks, { stopping }: { stopping: boolean }): Promise<Report> {
  const names = Object.keys(checks);
  const found = await Promise.all(names.map((name) => withinDeadline(checks[name])));
  const lost = names.some((name, index) => checks[name]?.vital && ['down', 'behind'].includes(found[index] ?? ''));
  const well = found.every((health) => health === 'ok');
  const status = lost ? 'unavailable' : well ? 'ok' : 'degraded';
  return {
    status: stopping ? 'stopping' : status,
    checks: Object.fromEntries(names.map((name, index) => [name, found[index] ?? 'down'])),
  };
}

/** Whether requests should come here. */
export const isReady = ({ status }: Report): boolean => status === 'ok' || status === 'degraded';

async function withinDeadline(one: Check | undefined): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((settle) => {
    timer = setTimeout(() => settle('down'), DEADLINE_MS);
  });
  try {
    return await Promise.race([one?.check() ?? late, late]);
  } catch {
    return 'down';
  } finally {
    clearTimeout(timer);
  }
}

/** A broker that is away takes nothing from requests: events wait in the outbox (R55). */
export const brokerCheck = (bus: { health(): 'up' | 'blocked' | 'down' }): Check => ({
  check: () => Promise.resolve(({ up: 'ok', blocked: 'degraded', down: 'down' } as const)[bus.health()]),
  vital: false,
});

/** Nor does a cache: what it does not know comes from its source. */
export const cacheCheck = (cache: { health(): Promise<Health> }): Check => ({
  check: () => cache.health(),
  vital: false,
});
