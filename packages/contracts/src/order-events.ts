import { z } from 'zod';

/** Money on the wire: minor units as a string, because JSON numbers lose 64-bit integers. */
const moneyOnTheWire = z.object({ minor: z.string().regex(/^-?\d+$/), currency: z.string().length(3) });

const orderLine = z.object({
  lineId: z.string(),
  productId: z.string(),
  variantId: z.string(),
  sku: z.string(),
  name: z.string(),
  quantity: z.number().int().positive(),
  unitPrice: moneyOnTheWire,
});

const order = z.object({
  orderId: z.string(),
  number: z.string(),
  customerId: z.string().nullable(),
  cartId: z.string(),
  cartVersion: z.number().int(),
  lines: z.array(orderLine),
  total: moneyOnTheWire,
});

/** Each event's data by its type. A breaking change is a new version beside the old one. */
export const orderEvents = {
  'order.placed.v1': order,
  'order.paid.v1': order.extend({ provider: z.string() }),
  'order.shipped.v1': order.extend({ carrier: z.string().nullable(), trackingNumber: z.string().nullable() }),
  'order.completed.v1': order,
  'order.cancelled.v1': order.extend({ reason: z.string().nullable() }),
  'order.refunded.v1': order.extend({ refunded: moneyOnTheWire }),
} as const;

export type OrderEventType = keyof typeof orderEvents;
export type OrderEventData<T extends OrderEventType> = z.infer<(typeof orderEvents)[T]>;
