import type { Check } from '../check.ts';
import { allMoney } from './all-money.ts';
import { cancelledOrders } from './cancelled-orders.ts';
import { carts } from './carts.ts';
import { charges } from './charges.ts';
import { checkouts } from './checkouts.ts';
import { histories } from './histories.ts';
import { listeners } from './listeners.ts';
import { openOrders } from './open-orders.ts';
import { orderNumbers } from './order-numbers.ts';
import { orderTotals } from './order-totals.ts';
import { paidOrders } from './paid-orders.ts';
import { provider } from './provider.ts';
import { soldIsPaid } from './sold-is-paid.ts';
import { stockHeld } from './stock-held.ts';
import { stockLedger } from './stock-ledger.ts';
import { stockNeverOversold } from './stock-never-oversold.ts';
import { stockSold } from './stock-sold.ts';
import { stuckCheckouts } from './stuck-checkouts.ts';
import { stuckEvents } from './stuck-events.ts';
import { stuckOrders } from './stuck-orders.ts';
import { stuckPayments } from './stuck-payments.ts';
import { stuckReservations } from './stuck-reservations.ts';

/** What an audit asks, in the order that it is printed in. */
export const CHECKS: readonly Check[] = [
  stockLedger,
  stockHeld,
  stockSold,
  stockNeverOversold,
  openOrders,
  paidOrders,
  cancelledOrders,
  soldIsPaid,
  carts,
  histories,
  listeners,
  checkouts,
  orderNumbers,
  orderTotals,
  charges,
  provider,
  allMoney,
  stuckEvents,
  stuckCheckouts,
  stuckOrders,
  stuckPayments,
  stuckReservations,
];
