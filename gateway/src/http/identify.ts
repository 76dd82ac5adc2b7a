import { DEFAULT_LOCALE, LOCALES, type Locale, type ViewerClaims } from '@feira/kernel';
import { withRequest } from '@feira/platform/context';
import { IDENTITY_HEADER } from '@feira/platform/identity';
import { newId } from '@feira/platform/ids';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { TokenVerifier } from '../identity/verify-token.ts';

declare module 'fastify' {
  interface FastifyRequest {
    requestId: string;
    viewer: ViewerClaims;
    locale: Locale;
  }
}

const REQUEST_ID = /^[\w-]{8,64}$/;
const ANONYMOUS: ViewerClaims = { kind: 'anonymous' };

/** Gives each request its id, its language and its viewer. A token that is not good is refused; it is never taken for a guest. */
export function identify(app: FastifyInstance, verify: TokenVerifier): void {
  app.decorateRequest('requestId', '');
  app.decorateRequest('viewer');
  app.decorateRequest('locale');
  app.addHook('onRequest', (request, reply, done) => {
    const asked = request.headers['x-request-id'];
    request.requestId = typeof asked === 'string' && REQUEST_ID.test(asked) ? asked : newId();
    request.viewer = ANONYMOUS;
    request.locale = negotiate(request);
    // R17: nobody outside speaks in the gateway's name.
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete request.headers[IDENTITY_HEADER];
    void reply.header('x-request-id', request.requestId);
    void reply.header('content-language', request.locale).header('vary', 'accept-language');
    withRequest(request, done);
  });
  app.addHook('preHandler', async (request, reply) => {
    const token = bearerOf(request);
    if (token === undefined) return;
    const viewer = await verify(token);
    if (viewer) {
      request.viewer = viewer;
      return;
    }
    const error = { message: 'The access token is not valid any more.', extensions: { code: 'UNAUTHENTICATED' } };
    await reply.code(401).send({ errors: [error] });
  });
}

/** The best of the shop's languages for Accept-Language; the first one when none fits. */
const negotiate = (request: FastifyRequest): Locale =>
  (new Negotiator(request.raw).language([...LOCALES]) as Locale | undefined) ?? DEFAULT_LOCALE;

/** Undefined without an Authorization header; what is no bearer token is an empty, hence invalid, one. */
function bearerOf({ headers }: FastifyRequest): string | undefined {
  if (headers.authorization === undefined) return undefined;
  return /^Bearer ([\w.-]{1,4096})$/i.exec(headers.authorization)?.[1] ?? '';
}
