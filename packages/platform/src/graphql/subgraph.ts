import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { withRequest } from '../context/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Logger } from '../logger/index.ts';
import { secondsSince, subgraphOperations } from '../metrics/index.ts';
import { makeErrorMask } from './errors.ts';
import { sharedResolvers } from './scalars.ts';

export interface GraphRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface GraphResponse {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** A subgraph that answers operations for an identity that has been verified. */
export interface Subgraph {
  readonly name: string;
  execute(request: GraphRequest, identity: Identity): Promise<GraphResponse>;
  stop(): Promise<void>;
}

export type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer Module
  ? Module extends { resolvers?: infer R }
    ? NonNullable<R>
    : never
  : never;

const shared = createRequire(import.meta.url).resolve('@feira/contracts/graphql/shared.graphql');

/** The SDL of a subgraph: the shared types, and every .graphql file under `folder`, in the order of their names. */
export const loadTypeDefs = (folder: string): DocumentNode => {
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file));
  return parse([...own, shared].map((file) => readFileSync(file, 'utf8')).join('\n'));
};

/** An Apollo subgraph behind one function; HTTP and in-process transports both end here. */
export async function makeSubgraph(options: {
  name: string;
  typeDefs: DocumentNode;
  resolvers: object;
  /** Called once for each operation, so that its DataLoaders live no longer. */
  context: (identity: Identity) => BaseContext;
  logger: Logger;
}): Promise<Subgraph> {
  const resolvers = { ...sharedResolvers, ...options.resolvers } as Resolvers;
  const server = new ApolloServer<BaseContext>({
    schema: buildSubgraphSchema([{ typeDefs: options.typeDefs, resolvers }]),
    formatError: makeErrorMask(options.logger),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: options.logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return {
    name: options.name,
    stop: () => server.stop(),
    execute: (request, identity) =>
      withRequest(identity, async () => {
        const { query, operationName, variables = {} } = request;
        const started = performance.now();
        const { body } = await server.executeOperation(
          { query, variables, ...(operationName !== undefined && { operationName }) },
          { contextValue: options.context(identity) },
        );
        if (body.kind !== 'single') throw new Error('a subgraph answers in one piece');
        const outcome = body.singleResult.errors ? 'error' : 'ok';
        subgraphOperations.observe({ service: options.name, outcome }, secondsSince(started));
        const ms = Math.round(performance.now() - started);
        // What was asked for by its name, and never what was said.
        options.logger.info({ operation: operationName, errors: body.singleResult.errors?.length, ms }, 'answered');
        return body.singleResult;
      }),
  };
}
