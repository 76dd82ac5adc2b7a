import 'server-only';
import { getLocale } from 'next-intl/server';
import { ask } from '@/graph/ask';
import { MyOrders, type MyOrdersQueryVariables } from '@/graph/generated/operations';
import { redirect } from '@/i18n/navigation';
import { readAccessToken } from '@/session/session';

/** A page of the customer's orders. Who is not signed in is asked to, and comes back to `here`. */
export async function readOrders(page: MyOrdersQueryVariables, here: string) {
  const token = await readAccessToken();
  const answer = token === undefined ? undefined : await ask(MyOrders, page, { token });
  if (answer === undefined || answer.status === 'unauthenticated') {
    return redirect({ href: `/sign-in?next=${here}`, locale: await getLocale() });
  }
  return {
    orders: answer.status === 'ok' ? (answer.data.me?.orders ?? undefined) : undefined,
    requestId: answer.requestId,
  };
}
