import { z } from 'zod';

/**
 * What every replica of a listener must hear, such as a gateway that keeps copies. Nobody may be listening: that is no
 * loss, since who starts later has nothing to purge. A breaking change is a new version beside the old one.
 */
export const broadcastEvents = {
  'product.changed.v1': z.object({ productId: z.string() }),
} as const;

export type BroadcastEventType = keyof typeof broadcastEvents;
export type BroadcastEventData<T extends BroadcastEventType> = z.infer<(typeof broadcastEvents)[T]>;
