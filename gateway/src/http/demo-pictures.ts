import type { FastifyInstance } from 'fastify';
import { request } from 'undici';

const NAME = /^[\w-]+(\.[\w-]+)+$/;
const TIMEOUT_MS = 5_000;

/** The demo's pictures live with catalog; the gateway only passes them on. */
export function passDemoPictures(app: FastifyInstance, catalog: readonly string[]): void {
  let turn = 0;
  app.get<{ Params: { name: string } }>('/media/demo/:name', async ({ params }, reply) => {
    const home = catalog[turn++ % catalog.length];
    if (!NAME.test(params.name) || home === undefined) return reply.code(404).send({ message: 'Not found.' });
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const { statusCode, headers, body } = await request(new URL(`/media/demo/${params.name}`, home), { signal });
      const type = headers['content-type'] ?? 'application/octet-stream';
      return await reply
        .code(statusCode)
        .headers({ 'content-type': type, 'cache-control': headers['cache-control'] ?? 'no-store' })
        .send(Buffer.from(await body.arrayBuffer()));
    } catch {
      return reply.code(503).send({ message: 'A part of the shop cannot be reached.' });
    }
  });
}
