import type { Refusal } from '@feira/kernel';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentRequest } from '../context/index.ts';
import { isBusy } from '../fault/index.ts';
import type { Logger } from '../logger/index.ts';

/** The codes that may reach a client with their own message; everything else is a fault and is masked. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TIMEOUT',
  'UNAVAILABLE',
]);

/** R36, R65: faults go to the log in full and to the client as one sentence and the request id. */
export const makeErrorMask =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const { message, path } = formatted;
    const requestId = currentRequest()?.requestId;
    if (PUBLIC_CODES.has(code)) return { message, ...(path && { path }), extensions: { code } };
    const fault = unwrapResolverError(error);
    if (isBusy(fault)) {
      logger.warn({ err: fault, path }, 'too much to do');
      const extensions = { code: 'UNAVAILABLE' };
      return { message: 'The shop is very busy; try again in a moment.', ...(path && { path }), extensions };
    }
    logger.error({ err: fault, path }, 'a resolver failed');
    return {
      message: 'Something went wrong on our side.',
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };

export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Who is not allowed hears it as a top-level error (API.md); every other refusal is left to the payload. */
export function throwIfDenied(refusal: Refusal): void {
  const { code, message } = refusal;
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') throw new GraphQLError(message, { extensions: { code } });
}

type AccessCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

/** A refusal as a payload's `userErrors`; throws when it is about access. */
export function toUserErrors<Code extends string>(
  refusal: Refusal<Code>,
): { code: Exclude<Code, AccessCode>; message: string; field: string[] | null }[] {
  throwIfDenied(refusal);
  const { code, message, field } = refusal;
  return [{ code: code as Exclude<Code, AccessCode>, message, field: field ? [...field] : null }];
}
