import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DEFAULT_LOCALE } from '@feira/kernel';
import { parse, print, type DocumentNode } from 'graphql';
import { currentRequest } from '../context/index.ts';
import { newId } from '../ids/index.ts';
import type { SubgraphTransport } from './transport.ts';

/** Asks another subgraph as a service. Throws TransportError, or an error that carries the answer's own. */
export type SubgraphClient = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

const texts = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}

/** A typed client over a transport; `name` is the caller's, the receiver decides what that allows. */
export const makeSubgraphClient =
  (transport: SubgraphTransport, name: string): SubgraphClient =>
  async <Data>(document: DocumentNode, variables: Record<string, unknown>) => {
    const { requestId = newId(), locale = DEFAULT_LOCALE } = currentRequest() ?? {};
    const { data, errors } = await transport(
      { query: textOf(document), variables },
      { viewer: { kind: 'service', name, permissions: [] }, requestId, locale },
    );
    if (errors?.length || !data) {
      throw new Error(`a subgraph refused ${name}: ${errors?.map(({ message }) => message).join('; ') ?? 'no data'}`);
    }
    return data as Data;
  };

/** An operation with the types of its data and variables, for what no code generator sees. */
export const typedDocument = <Data, Variables>(source: string): TypedDocumentNode<Data, Variables> => parse(source);
