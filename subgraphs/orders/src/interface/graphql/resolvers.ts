import type { Resolvers } from './generated/resolvers.ts';
import { orderCancel } from './order/order-cancel.ts';
import { orderComplete } from './order/order-complete.ts';
import { OrderLine } from './order/order-line.ts';
import { orderPlace } from './order/order-place.ts';
import { orderShip } from './order/order-ship.ts';
import { Order } from './order/order.ts';
import { order } from './order/query-order.ts';
import { orders } from './order/query-orders.ts';
import { sandboxPaymentConfirm } from './payment/sandbox-payment-confirm.ts';
import { User } from './user/user.ts';

export const resolvers: Resolvers = {
  Query: { order, orders },
  Mutation: { orderPlace, orderCancel, orderShip, orderComplete, sandboxPaymentConfirm },
  Order,
  OrderLine,
  User,
};
