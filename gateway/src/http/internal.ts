import { isReady, type Checks, type Health } from '@feira/platform/health';
import { serveHealth } from '@feira/platform/server';
import fastify, { type FastifyInstance } from 'fastify';
import { request } from 'undici';
import { z } from 'zod';
import type { Config } from '../config.ts';

const ASK_TIMEOUT_MS = 1_000;

const report = z.object({ status: z.enum(['ok', 'degraded', 'unavailable', 'stopping']) });

/**
 * What operators ask and the public does not: which part of the shop is down (R37). None of them is vital, because the
 * gateway answers with what is left (R71).
 */
export async function openInternal(parts: {
  urls: Readonly<Record<string, readonly string[]>>;
  config: Pick<Config, 'GATEWAY_INTERNAL_PORT' | 'GATEWAY_INTERNAL_HOST'>;
  stopping: () => boolean;
}): Promise<FastifyInstance> {
  const { urls, config, stopping } = parts;
  const checks: Checks = Object.fromEntries(
    Object.entries(urls).map(([name, replicas]) => [name, { check: () => healthOf(replicas), vital: false }]),
  );
  const app = fastify({ forceCloseConnections: true });
  serveHealth(app, { checks, detail: true, stopping });
  await app.listen({ port: config.GATEWAY_INTERNAL_PORT, host: config.GATEWAY_INTERNAL_HOST });
  return app;
}

/** Well when all replicas are, down when none is ready. */
async function healthOf(replicas: readonly string[]): Promise<Health> {
  const statuses = await Promise.all(replicas.map(statusOf));
  if (statuses.every((status) => status === 'ok')) return 'ok';
  return statuses.some((status) => isReady({ status, checks: {} })) ? 'degraded' : 'down';
}

async function statusOf(url: string): Promise<z.infer<typeof report>['status']> {
  try {
    const { body } = await request(new URL('/health/ready', url), { signal: AbortSignal.timeout(ASK_TIMEOUT_MS) });
    return report.parse(await body.json()).status;
  } catch {
    return 'unavailable';
  }
}
