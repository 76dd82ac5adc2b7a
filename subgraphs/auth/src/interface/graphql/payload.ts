import type { Refusal, Result } from '@feira/kernel';
import { toUserErrors } from '@feira/platform/graphql';
import type { User } from '../../domain/user.ts';

/** A payload about a user; throws when the refusal is about access. */
export const toUserPayload = <Code extends string>(result: Result<User, Refusal<Code>>) =>
  result.ok ? { user: result.value, userErrors: [] } : { user: null, userErrors: toUserErrors(result.error) };

/** A payload that says nothing but why not. */
export const toBarePayload = <Code extends string>(result: Result<unknown, Refusal<Code>>) => ({
  userErrors: result.ok ? [] : toUserErrors(result.error),
});
