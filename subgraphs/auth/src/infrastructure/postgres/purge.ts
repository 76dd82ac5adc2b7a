import type { Db } from '@feira/platform/postgres';
import { lt } from 'drizzle-orm';
import { oneTimeTokens, rateLimits, refreshTokens, sessions } from './schema.ts';

/** Takes out what is past its end and decides nothing any more; a sign-in takes its tokens along. */
export async function purge(db: Db, now: Date): Promise<void> {
  await db.delete(oneTimeTokens).where(lt(oneTimeTokens.expiresAt, now));
  await db.delete(refreshTokens).where(lt(refreshTokens.expiresAt, now));
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
}
