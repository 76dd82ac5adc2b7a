import {
  denied,
  isId,
  ok,
  type AccessCode,
  type Page,
  type PageRequest,
  type Refusal,
  type Result,
  type Viewer,
} from '@feira/kernel';
import type { HistoryEntry, Order } from '../domain/order.ts';
import type { Payment } from '../domain/payment.ts';
import { MANAGE_ORDERS, maySee } from './access.ts';
import type { Deps, OrderFilter } from './ports.ts';

export interface OrderQuery {
  readonly id: string | null;
  readonly number: string | null;
  readonly orderToken: string | null;
}

/** One order by id, number or token; null when there is none that the viewer may see. */
export const makeGetOrder =
  ({ reader }: Deps) =>
  async (viewer: Viewer, { id, number, orderToken }: OrderQuery): Promise<Order | null> => {
    const order = await findOne();
    return order && maySee(viewer, order, orderToken) ? order : null;

    async function findOne(): Promise<Order | undefined> {
      if (id !== null) return isId(id) ? (await reader.byIds([id]))[0] : undefined;
      if (number !== null) return reader.byNumber(number);
      return orderToken === null ? undefined : reader.byToken(orderToken);
    }
  };

/** Orders by id in the order asked for; null where there is none that the viewer may see (R14). */
export const makeGetOrders =
  ({ reader }: Deps) =>
  async (viewer: Viewer, ids: readonly string[]): Promise<(Order | null)[]> => {
    const found = new Map((await reader.byIds(ids.filter(isId))).map((order) => [order.id, order]));
    return ids.map((id) => {
      const order = found.get(id);
      return order && maySee(viewer, order, null) ? order : null;
    });
  };

export interface OrderList {
  readonly page: Page<Order>;
  readonly count: () => Promise<number>;
}

type Listing = Promise<Result<OrderList, Refusal<AccessCode>>>;

/** The viewer's own orders, newest first; everybody's for those who manage orders. */
export const makeListOrders =
  ({ reader }: Deps) =>
  async (viewer: Viewer, filter: OrderFilter, request: PageRequest): Listing => {
    if (viewer.can(MANAGE_ORDERS)) return ok(await list(filter));
    return viewer.userId === undefined ? denied(viewer) : ok(await list({ ...filter, customerId: viewer.userId }));

    async function list(of: OrderFilter): Promise<OrderList> {
      return { page: await reader.page(of, request), count: () => reader.count(of) };
    }
  };

/** A customer's purchase history: to themselves and to those who manage orders, else FORBIDDEN. */
export const makeListCustomerOrders = (deps: Deps) => {
  const listOrders = makeListOrders(deps);
  return async (viewer: Viewer, customerId: string, request: PageRequest): Listing => {
    const own = viewer.userId === customerId;
    return own || viewer.can(MANAGE_ORDERS) ? listOrders(viewer, { customerId }, request) : denied(viewer);
  };
};

/** Histories of orders that the viewer has been given, oldest entry first. */
export const makeGetHistories =
  ({ reader }: Deps) =>
  async (orderIds: readonly string[]): Promise<(readonly HistoryEntry[])[]> => {
    const found = await reader.histories(orderIds);
    return orderIds.map((id) => found.get(id) ?? []);
  };

/** Payments of orders that the viewer has been given. */
export const makeGetPayments =
  ({ reader }: Deps) =>
  async (orderIds: readonly string[]): Promise<(Payment | undefined)[]> => {
    const found = await reader.payments(orderIds);
    return orderIds.map((id) => found.get(id));
  };
