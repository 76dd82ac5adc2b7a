import 'server-only';
import { getLocale } from 'next-intl/server';
import { ask } from '@/graph/ask';
import { CartCount, CartMerge } from '@/graph/generated/operations';
import { redirect } from '@/i18n/navigation';
import type { Tokens } from '@/session/cookies';
import { forgetGuestCart, readGuestCartId } from '@/session/guest-cart';
import { startSession } from '@/session/session';
import { nextTarget } from './next-target';

/** Signs this browser in, brings the guest's cart along, and goes on to where the shopper came from. */
export async function enter(tokens: Tokens, next: FormDataEntryValue | null): Promise<never> {
  await startSession(tokens);
  const merged = await bringCartAlong(tokens.accessToken);
  const target = nextTarget(next);
  return redirect({ href: merged && target === '/cart' ? '/cart?merged=1' : target, locale: await getLocale() });
}

/** Whether there was something to bring. A cart that could not be moved now keeps its cookie for the next sign-in. */
async function bringCartAlong(token: string): Promise<boolean> {
  const cartId = await readGuestCartId();
  if (cartId === undefined) return false;
  const guest = await ask(CartCount, { id: cartId });
  if (guest.status !== 'ok') return false;
  const pieces = guest.data.cart?.totalQuantity ?? 0;
  if (pieces > 0) {
    const answer = await ask(CartMerge, { input: { cartId } }, { token });
    if (answer.status !== 'ok') return false;
  }
  await forgetGuestCart();
  return pieces > 0;
}
