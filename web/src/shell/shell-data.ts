import 'server-only';
import { cache } from 'react';
import { ask } from '@/graph/ask';
import { CartCount, RootCategories, Viewer } from '@/graph/generated/operations';
import { readGuestCartId } from '@/session/guest-cart';
import { readAccessToken } from '@/session/session';

/** The categories at the top; none while catalog is away. */
export const readRootCategories = cache(async () => {
  const answer = await ask(RootCategories, {});
  return answer.status === 'ok' ? (answer.data.categories ?? []) : [];
});

/** Who is signed in; undefined for guests, and for a token that the graph does not take. */
export const readViewer = cache(async () => {
  const token = await readAccessToken();
  if (token === undefined) return undefined;
  const answer = await ask(Viewer, {}, { token });
  return answer.status === 'ok' ? (answer.data.me ?? undefined) : undefined;
});

/** Pieces in the shopper's cart. */
export const readCartCount = cache(async (): Promise<number> => {
  const [token, cartId] = await Promise.all([readAccessToken(), readGuestCartId()]);
  if (token === undefined && cartId === undefined) return 0;
  const answer = await ask(CartCount, token === undefined && cartId !== undefined ? { id: cartId } : {}, { token });
  return answer.status === 'ok' ? (answer.data.cart?.totalQuantity ?? 0) : 0;
});
