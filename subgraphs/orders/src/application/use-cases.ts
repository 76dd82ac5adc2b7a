import { makeCancelOrder } from './cancel-order.ts';
import { makeConfirmSandboxPayment } from './confirm-sandbox-payment.ts';
import { makeFollowAccounts } from './follow-accounts.ts';
import { makeCompleteOrder, makeShipOrder } from './fulfil-order.ts';
import { makePlaceOrder } from './place-order.ts';
import type { Deps } from './ports.ts';
import {
  makeGetHistories,
  makeGetOrder,
  makeGetOrders,
  makeGetPayments,
  makeListCustomerOrders,
  makeListOrders,
} from './read-orders.ts';
import { makeSettlePayment } from './settle-payment.ts';
import { makeSweep } from './sweep.ts';

/** What orders does: its table of contents. */
export const makeUseCases = (deps: Deps) => ({
  placeOrder: makePlaceOrder(deps),
  confirmSandboxPayment: makeConfirmSandboxPayment(deps),
  settlePayment: makeSettlePayment(deps),
  cancelOrder: makeCancelOrder(deps),
  shipOrder: makeShipOrder(deps),
  completeOrder: makeCompleteOrder(deps),
  getOrder: makeGetOrder(deps),
  getOrders: makeGetOrders(deps),
  listOrders: makeListOrders(deps),
  listCustomerOrders: makeListCustomerOrders(deps),
  getHistories: makeGetHistories(deps),
  getPayments: makeGetPayments(deps),
  followAccounts: makeFollowAccounts(deps),
  sweep: makeSweep(deps),
});

export type UseCases = ReturnType<typeof makeUseCases>;
