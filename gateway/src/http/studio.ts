import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
const own = (file: string): string => fileURLToPath(new URL(`../studio/${file}`, import.meta.url));

const JS = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** Everything that Studio loads, from this machine: it works without internet. */
const FILES: Readonly<Record<string, readonly [path: () => string, type: string]>> = {
  'react.js': [() => join(packageFolder('react'), 'umd/react.production.min.js'), JS],
  'react-dom.js': [() => join(packageFolder('react-dom'), 'umd/react-dom.production.min.js'), JS],
  'graphiql.js': [() => join(packageFolder('graphiql'), 'graphiql.min.js'), JS],
  'graphiql.css': [() => join(packageFolder('graphiql'), 'graphiql.min.css'), CSS],
  'studio.js': [() => own('studio.js'), JS],
  'operations.js': [() => own('operations.js'), JS],
  'studio.css': [() => own('studio.css'), CSS],
};

const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL at /studio, with sign-in and ready-made operations. */
export function serveStudio(app: FastifyInstance): void {
  app.get('/studio', async (_request, reply) => {
    const page = await readFile(own('index.html'), 'utf8');
    return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page);
  });
  for (const [name, [path, type]] of Object.entries(FILES)) {
    app.get(`/studio/${name}`, async (_request, reply) => {
      const file = await readFile(path());
      return reply.type(type).header('cache-control', 'public, max-age=3600').send(file);
    });
  }
}
