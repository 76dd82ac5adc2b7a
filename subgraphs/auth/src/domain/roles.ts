export const ROLES = ['ADMIN', 'CUSTOMER'] as const;
export type Role = (typeof ROLES)[number];

/** What each role may do. Interactors ask for a permission, never for a role. */
const PERMISSIONS: Readonly<Record<Role, readonly string[]>> = {
  ADMIN: ['catalog:write', 'catalog:read-drafts', 'orders:manage', 'users:manage', 'graph:explore'],
  CUSTOMER: [],
};

export const permissionsOf = (role: Role): readonly string[] => PERMISSIONS[role];
