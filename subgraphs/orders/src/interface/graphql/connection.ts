import type { PageRequest } from '@feira/kernel';
import { toConnection, toPageRequest, type ConnectionArgs } from '@feira/platform/graphql';
import type { OrderList } from '../../application/read-orders.ts';

const LIST = 'orders:newest';

export const toOrderPage = (args: ConnectionArgs): PageRequest => toPageRequest(LIST, args);

/** A list of orders as a connection; `totalCount` is a function, so it is counted only when asked for. */
export const toOrderConnection = (request: PageRequest, { page, count }: OrderList) => ({
  ...toConnection(LIST, request, page, ({ id }) => [id]),
  totalCount: count,
});

export type OrderConnectionModel = ReturnType<typeof toOrderConnection>;
export type OrderEdgeModel = OrderConnectionModel['edges'][number];
