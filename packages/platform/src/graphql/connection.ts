import { isId, type CursorKey, type Page, type PageRequest } from '@feira/kernel';
import { z } from 'zod';
import { badInput } from './errors.ts';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

export interface ConnectionArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const sealed = z.tuple([z.string()], z.union([z.string().max(500), z.number(), z.null()]));

const encode = (list: string, key: CursorKey): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url');

type IsKey = (key: CursorKey) => boolean;

function decode(list: string, cursor: string, isKey: IsKey): CursorKey {
  try {
    const [from, ...key] = sealed.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (from === list && isId(String(key.at(-1))) && isKey(key)) return key;
  } catch {
    // Not one of ours: answered below like a cursor of another list.
  }
  throw badInput('This cursor does not belong to this list.');
}

/**
 * Relay's arguments as a page request. `list` names the list and its order (`products:PRICE_ASC`), so that a cursor of
 * another one is refused. Every key ends with an id; `isKey` checks what comes before. Throws BAD_USER_INPUT.
 */
export function toPageRequest(
  list: string,
  { first, after, last, before }: ConnectionArgs,
  isKey: IsKey = (key) => key.length === 1,
): PageRequest {
  if (first != null && last != null) throw badInput('Ask for first or for last, not for both.');
  if ((last != null && after != null) || (last == null && before != null)) {
    throw badInput('Pair first with after, and last with before.');
  }
  const limit = first ?? last ?? DEFAULT_SIZE;
  if (limit < 1 || limit > MAX_SIZE) throw badInput(`Ask for 1 to ${MAX_SIZE} items.`);
  const cursor = after ?? before;
  const direction = last == null ? 'forward' : 'backward';
  return { limit, direction, ...(cursor != null && { cursor: decode(list, cursor, isKey) }) };
}

/** A page as a Relay connection; each item comes with the sort key that its cursor carries. */
export function toConnection<T>(list: string, request: PageRequest, page: Page<T>, keyOf: (item: T) => CursorKey) {
  const edges = page.items.map((node) => ({ node, cursor: encode(list, keyOf(node)) }));
  const forward = request.direction === 'forward';
  const continued = request.cursor !== undefined;
  return {
    nodes: [...page.items],
    edges,
    pageInfo: {
      hasNextPage: forward ? page.hasMore : continued,
      hasPreviousPage: forward ? continued : page.hasMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
