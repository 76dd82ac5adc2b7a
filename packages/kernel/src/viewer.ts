import { refuse, type Err, type Refusal } from './result.ts';

/** On whose behalf something is asked, as signed by the caller. */
export type ViewerClaims =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly role: string;
      readonly permissions: readonly string[];
      /** The sign-in that the access token belongs to. */
      readonly sessionId?: string;
    }
  /** An integrator's machine, as far as its token reaches. */
  | { readonly kind: 'client'; readonly id: string; readonly permissions: readonly string[] }
  | { readonly kind: 'service'; readonly name: string; readonly permissions: readonly string[] };

/** The viewer an interactor decides on: who it is and what it may. */
export interface Viewer {
  readonly claims: ViewerClaims;
  /** The signed-in user's id; undefined for guests and services. */
  readonly userId: string | undefined;
  /** The sign-in that the viewer speaks from; undefined for all but people. */
  readonly sessionId: string | undefined;
  /** For histories and audit rows: `user:<id>`, `client:<id>`, `service:<name>`, `guest`. */
  readonly actor: string;
  can(permission: string): boolean;
}

export function makeViewer(claims: ViewerClaims): Viewer {
  const permissions = new Set(claims.kind === 'anonymous' ? [] : claims.permissions);
  return {
    claims,
    userId: claims.kind === 'user' ? claims.id : undefined,
    sessionId: claims.kind === 'user' ? claims.sessionId : undefined,
    actor: actorOf(claims),
    can: (permission) => permissions.has(permission),
  };
}

export const guest: Viewer = makeViewer({ kind: 'anonymous' });

export type AccessCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

/** The refusal for a viewer who lacks a permission: sign in first, or never. */
export const denied = (viewer: Viewer): Err<Refusal<AccessCode>> =>
  viewer.claims.kind === 'anonymous'
    ? refuse('UNAUTHENTICATED', 'Sign in to do this.')
    : refuse('FORBIDDEN', 'You are not allowed to do this.');

function actorOf(claims: ViewerClaims): string {
  if (claims.kind === 'anonymous') return 'guest';
  return `${claims.kind}:${claims.kind === 'service' ? claims.name : claims.id}`;
}
