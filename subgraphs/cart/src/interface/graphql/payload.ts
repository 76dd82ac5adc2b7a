import type { Refusal, Result } from '@feira/kernel';
import { toUserErrors } from '@feira/platform/graphql';
import type { Cart } from '../../domain/cart.ts';

/** A cart or the reasons against it, as every mutation here answers. */
export const toPayload = <Code extends string>(result: Result<Cart, Refusal<Code>>) =>
  result.ok ? { cart: result.value, userErrors: [] } : { cart: null, userErrors: toUserErrors(result.error) };
