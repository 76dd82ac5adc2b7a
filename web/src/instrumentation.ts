import type { Instrumentation } from 'next';

/** Ties the code that the shopper sees in the error page to the request and the fault. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { message, digest } = error as Error & { digest?: string };
  const requestId = request.headers['x-request-id'];
  console.error(JSON.stringify({ level: 'error', msg: message, digest, requestId, route: context.routePath }));
};
