import 'server-only';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { getLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import { askGateway, type Answer, type Call } from './gateway';

export type { Answer, Fault } from './gateway';

/** The id of this request, which the gateway continues. */
export const readRequestId = async (): Promise<string> => (await headers()).get('x-request-id') ?? crypto.randomUUID();

/**
 * Asks the graph from a server component or an action, in the shopper's language.
 * Pass `token` only where the answer depends on who asks: public reads stay public.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: Partial<Pick<Call, 'locale' | 'token'>> = {},
): Promise<Answer<Data>> {
  const [locale, requestId, received] = await Promise.all([options.locale ?? getLocale(), readRequestId(), headers()]);
  const forwardedFor = received.get('x-forwarded-for') ?? undefined;
  return askGateway(document, variables, { locale, requestId, token: options.token, forwardedFor });
}

/** Whether a root field is missing because of a fault, and not because there is no such thing. */
export const isFaulty = (answer: Answer<unknown>, field: string): boolean =>
  answer.status !== 'ok' || answer.faults.some(({ path }) => path === '' || path.split('.')[0] === field);
