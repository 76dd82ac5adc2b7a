import { err, ok, type Result } from '@feira/kernel';

/** How a question reaches the gateway; answers `data`, and throws when there is none. */
export type Send = (query: string, variables: unknown, token?: string) => Promise<unknown>;

/** Somebody asked and got no usable answer: nobody knows whether it was done. */
export class Unanswered extends Error {}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** The data of an answer; what the gateway calls an error is no answer. */
export function dataOf(answer: unknown): unknown {
  const { data, errors } = answer as Answer;
  if (errors || !data) throw new Unanswered(errors?.[0]?.message ?? 'no data');
  return data;
}

/** Over HTTP, as every client of the shop. */
export const overHttp =
  (url: string, timeoutMs = 30_000): Send =>
  async (query, variables, token) => {
    const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      throw new Unanswered('nobody answers', { cause: error });
    });
    const answer = await response.json().catch((error: unknown) => {
      throw new Unanswered('the answer broke off', { cause: error });
    });
    return dataOf(answer);
  };

/** What a guest must keep to come back to an order. */
export interface Ticket {
  readonly id: string;
  readonly number: string;
  readonly token: string;
}

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
}

/** The code of a refusal, or what there is without one. */
function settle<P extends Payload, T>(payload: P, pick: (payload: P) => T | null | undefined): Result<T, string> {
  const value = pick(payload);
  const code = payload.userErrors[0]?.code;
  if (code !== undefined) return err(code);
  if (value === null || value === undefined) throw new Unanswered('neither a result nor a refusal');
  return ok(value);
}

const ADDRESS = {
  name: 'Ana Souza',
  line1: 'Rua das Flores, 10',
  city: 'Recife',
  postalCode: '50000-000',
  country: 'BR',
};

const CREATE = `mutation($input: ProductCreateInput!) {
  productCreate(input: $input) { product { slug variants { id } } userErrors { code } } }`;
const LOGIN = `mutation($input: LoginInput!) { login(input: $input) { session { accessToken } userErrors { code } } }`;
const AVAILABLE = `query($slug: String!) { product(slug: $slug) { variants { available } } }`;
const FILL = `mutation($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { cart { id } userErrors { code } } }`;
const PLACE = `mutation($input: OrderPlaceInput!) {
  orderPlace(input: $input) { order { id number } orderToken userErrors { code } } }`;
const PAY = `mutation($input: SandboxPaymentConfirmInput!) {
  sandboxPaymentConfirm(input: $input) { order { status } userErrors { code } } }`;
const CANCEL = `mutation($input: OrderCancelInput!) { orderCancel(input: $input) { order { status } userErrors { code } } }`;
const STATUS = `query($id: ID!, $orderToken: String!) { order(id: $id, orderToken: $orderToken) { status } }`;

export interface Product {
  readonly slug: string;
  readonly variantId: string;
}

interface WithOrder extends Payload {
  readonly order: { readonly status: string } | null;
}

/** What the demonstrations ask of the shop. An expected refusal is its code; no answer is thrown. */
export const makeShopApi = (send: Send) => ({
  signIn: async (account: { email: string; password: string }): Promise<string> => {
    const { email, password } = account;
    const data = (await send(LOGIN, { input: { email, password } })) as {
      login: Payload & { session: { accessToken: string } | null };
    };
    const session = settle(data.login, (payload) => payload.session);
    if (!session.ok) throw new Error(`${email} may not sign in: ${session.error}`);
    return session.value.accessToken;
  },
  createProduct: async (token: string, input: { name: string; price: string; stock: number }): Promise<Product> => {
    const data = (await send(CREATE, { input: { ...input, status: 'ACTIVE' } }, token)) as {
      productCreate: Payload & { product: { slug: string; variants: { id: string }[] } | null };
    };
    const created = settle(data.productCreate, ({ product }) => product);
    if (!created.ok) throw new Error(`${input.name} was not created: ${created.error}`);
    return { slug: created.value.slug, variantId: created.value.variants[0]?.id ?? '' };
  },
  available: async (slug: string): Promise<number> => {
    const data = (await send(AVAILABLE, { slug })) as { product: { variants: { available: number }[] } | null };
    return data.product?.variants[0]?.available ?? 0;
  },
  /** Answers a new guest cart. */
  fillCart: async (lines: readonly { variantId: string; quantity: number }[]): Promise<Result<string, string>> => {
    const data = (await send(FILL, { input: { lines } })) as {
      cartLinesAdd: Payload & { cart: { id: string } | null };
    };
    return settle(data.cartLinesAdd, ({ cart }) => cart?.id);
  },
  placeOrder: async (cartId: string, idempotencyKey: string): Promise<Result<Ticket, string>> => {
    const input = {
      cartId,
      idempotencyKey,
      email: 'ana@example.com',
      shippingAddress: ADDRESS,
      paymentProvider: 'SANDBOX',
    };
    const data = (await send(PLACE, { input })) as {
      orderPlace: Payload & { order: { id: string; number: string } | null; orderToken: string | null };
    };
    return settle(data.orderPlace, ({ order, orderToken }) => order && { ...order, token: orderToken ?? '' });
  },
  /** Answers the order's status. */
  pay: async ({ id, token }: Ticket, card: string): Promise<Result<string, string>> => {
    const data = (await send(PAY, { input: { orderId: id, orderToken: token, card } })) as {
      sandboxPaymentConfirm: WithOrder;
    };
    return settle(data.sandboxPaymentConfirm, ({ order }) => order?.status);
  },
  cancel: async ({ id, token }: Ticket): Promise<Result<string, string>> => {
    const data = (await send(CANCEL, { input: { id, orderToken: token } })) as { orderCancel: WithOrder };
    return settle(data.orderCancel, ({ order }) => order?.status);
  },
  statusOf: async ({ id, token }: Ticket): Promise<string | undefined> => {
    const data = (await send(STATUS, { id, orderToken: token })) as { order: { status: string } | null };
    return data.order?.status;
  },
});

export type ShopApi = ReturnType<typeof makeShopApi>;

export const CARDS = { pays: '4242424242424242', declined: '4000000000000002', noFunds: '4000000000009995' };
