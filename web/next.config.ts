import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const WORKSPACE = join(import.meta.dirname, '..');

const config: NextConfig = {
  poweredByHeader: false,
  turbopack: { root: WORKSPACE },
  outputFileTracingRoot: WORKSPACE,
  // For an image: the server with the files that it loads, and no others.
  ...(process.env['WEB_OUTPUT'] === 'standalone' && { output: 'standalone' as const }),
  // `pnpm types` has checked them; the first start of the shop need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  allowedDevOrigins: ['127.0.0.1'],
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        ],
      },
    ]),
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
