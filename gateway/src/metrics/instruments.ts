import { counter, timing } from '@feira/platform/metrics';

export const requests = timing({
  name: 'feira_graphql_request_duration_seconds',
  help: 'Operations at the door, by what they ask for, who asks, and ok or error.',
  labels: ['operation', 'client', 'outcome'],
});

export const httpRequests = counter({
  name: 'feira_http_requests_total',
  help: 'Requests at the door, those included that were no operation.',
  labels: ['route', 'method', 'status'],
});

export const fetches = timing({
  name: 'feira_subgraph_fetch_duration_seconds',
  help: 'Calls of the gateway to a subgraph: ok, error (it answered with one), timeout, unavailable or failed.',
  labels: ['subgraph', 'outcome'],
});
