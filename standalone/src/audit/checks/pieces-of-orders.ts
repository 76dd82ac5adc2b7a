import type { Check } from '../check.ts';
import { readOrders, type OrderRow } from '../read/orders.ts';
import { NONE, readReservations, type ReservationRow } from '../read/reservations.ts';
import { byId, walk } from '../read/walk.ts';

type Held = 'ACTIVE' | 'COMMITTED' | 'RELEASED';

interface Rule {
  readonly statuses: readonly string[];
  /** How the reservation of such an order must stand. */
  readonly reservation: Held;
  /** The event that brings it about; an order of which it has not been told yet is on its way. */
  readonly event?: string;
}

/** Compares orders with their reservations, and both with the stock ledger. */
export const piecesOfOrders =
  ({ statuses, reservation, event }: Rule): Check['run'] =>
  (books) =>
    walk(
      (after) => readOrders(books.orders, statuses, after),
      async (orders) => {
        const reservations = byId(
          await readReservations(
            books.catalog,
            orders.map(({ id }) => id),
          ),
        );
        return orders
          .filter(({ untold }) => event === undefined || !untold.includes(event))
          .flatMap((order) => {
            const wrong = whatIsWrong(order, reservations.get(order.id), reservation);
            return wrong === undefined ? [] : [{ subject: order.number, says: `is ${order.status}, but ${wrong}` }];
          });
      },
    );

function whatIsWrong({ pieces }: OrderRow, found: ReservationRow | undefined, wanted: Held): string | undefined {
  if (!found) return 'nothing was reserved for it';
  if (found.status !== wanted) return `its reservation is ${found.status}`;
  if (found.pieces !== pieces) return 'other pieces were reserved than ordered';
  if (found.held !== (wanted === 'ACTIVE' ? pieces : NONE)) return 'the stock ledger has other pieces held for it';
  if (found.taken !== (wanted === 'COMMITTED' ? pieces : NONE)) return 'the stock ledger has other pieces sold to it';
  return found.departures > 1 ? 'its pieces left the house more than once' : undefined;
}
