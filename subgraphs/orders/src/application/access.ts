import { isId, refuse, type Err, type Refusal, type Viewer } from '@feira/kernel';
import type { Order } from '../domain/order.ts';
import type { OrderReader } from './ports.ts';

export const MANAGE_ORDERS = 'orders:manage';

/** How a viewer points at an order: by id, and by the token that guests were given. */
export interface OrderKey {
  readonly orderId: string;
  readonly orderToken: string | null;
}

export const orderNotFound = (): Err<Refusal<'ORDER_NOT_FOUND'>> =>
  refuse('ORDER_NOT_FOUND', 'There is no such order.');

/** R13: its customer, whoever holds its token, and those who manage orders. To all others it does not exist. */
export const maySee = (viewer: Viewer, order: Order, token: string | null): boolean =>
  viewer.can(MANAGE_ORDERS) ||
  (order.customerId !== null && order.customerId === viewer.userId) ||
  (token !== null && token === order.token);

/** The order, when the viewer may act on it as its buyer. */
export async function findFor(
  reader: OrderReader,
  viewer: Viewer,
  { orderId, orderToken }: OrderKey,
): Promise<Order | undefined> {
  const [order] = isId(orderId) ? await reader.byIds([orderId]) : [];
  return order && maySee(viewer, order, orderToken) ? order : undefined;
}
