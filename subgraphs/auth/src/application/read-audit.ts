import { ok, type AccessCode, type Page, type PageRequest, type Viewer } from '@feira/kernel';
import { permit } from './permit.ts';
import type { Answer, AuditEvent, AuditFilter, Deps } from './ports.ts';

/** What happened to accounts, newest first; for those who manage users. */
export const makeListAuditEvents =
  (deps: Deps) =>
  async (viewer: Viewer, filter: AuditFilter, request: PageRequest): Answer<Page<AuditEvent>, AccessCode> => {
    const may = await permit(deps, viewer, 'users:manage', 'audit.list');
    return may.ok ? ok(await deps.reader.auditPage(filter, request)) : may;
  };
