export const dynamic = 'force-dynamic';

const KINDS = new Set(['live', 'ready']);

/** The storefront needs nothing to be ready: while the graph is away, its pages say what cannot be shown. */
export async function GET(_request: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const { kind } = await params;
  return KINDS.has(kind) ? Response.json({ status: 'ok' }) : new Response(null, { status: 404 });
}
