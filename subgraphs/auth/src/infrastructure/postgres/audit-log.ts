import type { Clock, NewId, Page, PageRequest } from '@feira/kernel';
import { currentRequest } from '@feira/platform/context';
import type { Db } from '@feira/platform/postgres';
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import type { AuditEvent, AuditFilter, AuditTrail } from '../../application/ports.ts';
import { auditLog } from './schema.ts';

/** Adds who asked from where, and under which request. */
export const makeAuditTrail = (db: Db, { clock, newId }: { clock: Clock; newId: NewId }): AuditTrail => ({
  add: async ({ actor, action, target, outcome, reason, before, after }) => {
    const { client, requestId } = currentRequest() ?? {};
    await db.insert(auditLog).values({
      id: newId(),
      at: clock(),
      actor,
      action,
      target,
      outcome,
      reason: reason ?? null,
      before: before ?? null,
      after: after ?? null,
      address: client?.address ?? null,
      userAgent: client?.userAgent ?? null,
      requestId: requestId ?? null,
    });
  },
});

/** A page of the log, newest first. */
export async function readAudit(db: Db, filter: AuditFilter, request: PageRequest): Promise<Page<AuditEvent>> {
  const { limit, direction, cursor } = request;
  const forward = direction === 'forward';
  const rows = await db
    .select()
    .from(auditLog)
    .where(
      and(
        filter.actor === undefined ? undefined : eq(auditLog.actor, filter.actor),
        filter.target === undefined ? undefined : eq(auditLog.target, filter.target),
        filter.action === undefined ? undefined : eq(auditLog.action, filter.action),
        cursor && (forward ? lt : gt)(auditLog.id, String(cursor[0])),
      ),
    )
    .orderBy(forward ? desc(auditLog.id) : asc(auditLog.id))
    .limit(limit + 1);
  const kept = rows.slice(0, limit);
  return { items: forward ? kept : kept.reverse(), hasMore: rows.length > limit };
}
