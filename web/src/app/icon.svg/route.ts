import { faviconSvg } from '@/brand';

export const dynamic = 'force-static';

export const GET = (): Response =>
  new Response(faviconSvg, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' } });
