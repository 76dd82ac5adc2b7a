export const ROLES = ['ADMIN', 'CUSTOMER'] as const;
export type Role = (typeof ROLES)[number];

/** Everything that somebody can be allowed to do, with what it means. Interactors ask for one of these, never for a role. */
export const PERMISSIONS = {
  'catalog:write': 'change products, categories, collections and stock',
  'catalog:read-drafts': 'see what is not for sale yet',
  'orders:manage': 'see all orders and move them',
  'promotions:write': 'change promotions and coupons',
  'users:manage': 'see accounts, their roles and the audit log',
  'clients:manage': 'let machines of integrators in',
  'graph:explore': 'see the whole schema in Studio',
} as const;
export type Permission = keyof typeof PERMISSIONS;

const EVERYTHING = Object.keys(PERMISSIONS) as Permission[];

/** The one table of who may do what. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = { ADMIN: EVERYTHING, CUSTOMER: [] };

export const permissionsOf = (role: Role): readonly Permission[] => GRANTS[role];

/** What a sign-in may. Where staff needs a second factor, one without it may no more than a customer. */
export const grantedTo = (
  role: Role,
  { strong, staffNeedsSecondFactor }: { strong: boolean; staffNeedsSecondFactor: boolean },
): readonly Permission[] => (staffNeedsSecondFactor && !strong ? [] : GRANTS[role]);

/** Whoever may more than a customer. */
export const isStaff = (role: Role): boolean => GRANTS[role].length > 0;

/** What a machine may be allowed: everything but what decides over people and machines. */
export const SCOPES: readonly Permission[] = EVERYTHING.filter(
  (permission) => permission !== 'users:manage' && permission !== 'clients:manage',
);
