import type { Refusal, Result } from '@feira/kernel';
import { toUserErrors } from '@feira/platform/graphql';
import type { Order } from '../../domain/order.ts';

/** An order or the reasons against it, as every mutation here answers. */
export const toPayload = <Code extends string>(result: Result<Order, Refusal<Code>>) =>
  result.ok ? { order: result.value, userErrors: [] } : { order: null, userErrors: toUserErrors(result.error) };
