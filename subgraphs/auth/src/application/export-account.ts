import { ok, type AccessCode, type Viewer } from '@feira/kernel';
import { signedIn } from './permit.ts';
import type { Answer, Deps } from './ports.ts';

const MAX_EVENTS = 1_000;

export interface AccountExport {
  readonly generatedAt: Date;
  readonly content: Readonly<Record<string, unknown>>;
}

/** LGPD: everything that auth keeps about a person, for the person. Orders are in the graph, under `User.orders`. */
export const makeExportAccount =
  (deps: Deps) =>
  async (viewer: Viewer): Answer<AccountExport, AccessCode> => {
    const id = signedIn(viewer);
    if (!id.ok) return id;
    const { reader, clock } = deps;
    const request = { limit: MAX_EVENTS, direction: 'forward' } as const;
    const [[profile], addresses, sessions, secondFactor, done, undergone] = await Promise.all([
      reader.byIds([id.value]),
      reader.addresses([id.value]),
      reader.sessions(id.value, clock()),
      reader.hasSecondFactor(id.value),
      reader.auditPage({ actor: viewer.actor }, request),
      reader.auditPage({ target: viewer.actor }, request),
    ]);
    const events = new Map([...done.items, ...undergone.items].map((event) => [event.id, event]));
    await deps.audit.add({ actor: viewer.actor, action: 'account.export', target: viewer.actor, outcome: 'OK' });
    const content = { profile, secondFactor, addresses, sessions, events: [...events.values()] };
    return ok({ generatedAt: clock(), content });
  };
