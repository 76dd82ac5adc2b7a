import './telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { makeErrorMask, type SubgraphTransport } from '@feira/platform/graphql';
import type { Logger } from '@feira/platform/logger';
import { countRequests } from '../metrics/plugin.ts';
import type { GatewayContext } from './context.ts';
import { makeDataSource } from './data-source.ts';

export type Transports = Readonly<Record<string, SubgraphTransport>>;

/** Apollo over the static supergraph: it starts although a subgraph is down (R74). */
export async function makeGraphServer(options: {
  supergraphSdl: string;
  transports: Transports;
  /** Off on a public endpoint in production (R33). */
  introspection: boolean;
  logger: Logger;
}): Promise<ApolloServer<GatewayContext>> {
  const { supergraphSdl, transports, introspection, logger } = options;
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const transport = transports[name];
      if (!transport) throw new Error(`no transport to ${name}`);
      return makeDataSource(name, transport);
    },
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    formatError: makeErrorMask(logger),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      countRequests(),
    ],
  });
  await server.start();
  return server;
}
