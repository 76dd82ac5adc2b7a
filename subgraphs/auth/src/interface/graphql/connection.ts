import type { PageRequest } from '@feira/kernel';
import { toConnection } from '@feira/platform/graphql';
import type { UserList } from '../../application/read-users.ts';

export const LIST = 'users:newest';

export const toUserConnection = (request: PageRequest, { page, count }: UserList) => ({
  ...toConnection(LIST, request, page, ({ id }) => [id]),
  totalCount: count,
});

export type UserConnectionModel = ReturnType<typeof toUserConnection>;
export type UserEdgeModel = UserConnectionModel['edges'][number];
