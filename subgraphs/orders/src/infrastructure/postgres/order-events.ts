import type { OrderEventData, OrderEventType } from '@feira/contracts';
import type { Money } from '@feira/kernel';
import type { OutgoingEvent } from '@feira/platform/events';
import type { Order, OrderEvent } from '../../domain/order.ts';

const onTheWire = ({ minor, currency }: Money) => ({ minor: minor.toString(), currency });

const orderData = (order: Order): OrderEventData<'order.placed.v1'> => ({
  orderId: order.id,
  number: order.number,
  customerId: order.customerId,
  cartId: order.cartId,
  cartVersion: order.cartVersion,
  lines: order.lines.map(({ id, unitPrice, ...line }) => ({ ...line, lineId: id, unitPrice: onTheWire(unitPrice) })),
  total: onTheWire(order.total),
});

/** The domain's event as the contract that other subgraphs read. */
export function toOutgoing(order: Order, { kind, ...extra }: OrderEvent): OutgoingEvent {
  const type: OrderEventType = `order.${kind}.v1`;
  return { type, subject: order.id, sequence: order.sequence, data: { ...orderData(order), ...extra } };
}
