import { config } from '@/config';

const KEPT = ['content-type', 'content-length', 'cache-control', 'etag', 'last-modified'];
const TIMEOUT_MS = 5_000;

/**
 * Pictures of the graph, under our own host. A rewrite in next.config would freeze the gateway's address at build time,
 * and would send it our cookies.
 */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params;
  const known = request.headers.get('if-none-match');
  try {
    const picture = await fetch(new URL(`/media/${path.map(encodeURIComponent).join('/')}`, config.gatewayUrl), {
      cache: 'no-store',
      headers: known === null ? {} : { 'if-none-match': known },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const headers = new Headers({
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
    for (const name of KEPT) {
      const value = picture.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(picture.body, { status: picture.status, headers });
  } catch {
    return new Response(null, { status: 502 });
  }
}
