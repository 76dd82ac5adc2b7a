import { z } from 'zod';

/** CloudEvents 1.0 envelope, as it travels between subgraphs. */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  /** Stable across redeliveries: what consumers dedupe by. */
  id: z.uuid(),
  /** The subgraph that speaks, such as `/feira/orders`. */
  source: z.string(),
  /** Name and version, such as `order.placed.v1`: the routing key. */
  type: z.string(),
  /** Id of the aggregate that the event is about. */
  subject: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  /** Position among the events of the same subject, from 1, without gaps. */
  sequence: z.number().int().positive(),
  /** The request that caused it; links the logs of gateway, subgraph and consumers. */
  requestid: z.string(),
  data: z.unknown(),
});

export type Envelope<Data = unknown> = Omit<z.infer<typeof envelope>, 'data'> & { readonly data: Data };
