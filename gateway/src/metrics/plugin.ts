import type { ApolloServerPlugin } from '@apollo/server';
import { secondsSince } from '@feira/platform/metrics';
import type { GatewayContext } from '../graph/context.ts';
import { requests } from './instruments.ts';
import { clientLabel, makeOperationLabels } from './labels.ts';

const CLIENT_HEADER = 'apollographql-client-name';

/** Rate, errors and duration of every operation. Valid ones are named by their root fields, others are `invalid`. */
export function countRequests(): ApolloServerPlugin<GatewayContext> {
  const labelOf = makeOperationLabels();
  return {
    requestDidStart: ({ request }) => {
      const started = performance.now();
      const client = clientLabel(request.http?.headers.get(CLIENT_HEADER));
      let operation = labelOf(undefined);
      return Promise.resolve({
        // Only what has passed validation is made of the schema's names.
        didResolveOperation: (context) => {
          operation = labelOf(context.operation);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          const failed = body.kind === 'single' && body.singleResult.errors !== undefined;
          requests.observe({ operation, client, outcome: failed ? 'error' : 'ok' }, secondsSince(started));
          return Promise.resolve();
        },
      });
    },
  };
}
