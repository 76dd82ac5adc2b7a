import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';
import { Login } from './generated/operations.ts';

export interface Answer<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Somebody at the gateway: a guest, or whoever the token speaks for. */
export interface Client {
  /** Answers data; throws what the gateway calls an error. */
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  /** Answers whatever comes back. */
  send(query: string, variables?: unknown, headers?: Record<string, string>): Promise<Answer<Record<string, unknown>>>;
}

/** `doors` are gateways of one shop; requests go round them. */
export function makeClient(doors: string | readonly string[], token?: string): Client {
  const urls = typeof doors === 'string' ? [doors] : doors;
  let turn = 0;
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const send: Client['send'] = async (query, variables, headers = {}) => {
    const response = await fetch(`${urls[turn++ % urls.length] ?? ''}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };
  return {
    send,
    ask: async <Data>(document: DocumentNode, variables: unknown) => {
      const { data, errors } = await send(print(document), variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
  };
}

export async function signIn(
  doors: string | readonly string[],
  account: { email: string; password: string },
): Promise<Client> {
  const { login } = await makeClient(doors).ask(Login, { input: { email: account.email, password: account.password } });
  if (!login.session) throw new Error(JSON.stringify(login.userErrors));
  return makeClient(doors, login.session.accessToken);
}

export const ADMIN = { email: 'admin@example.com', password: 'admin-demo-password' };
export const CUSTOMER = { email: 'customer@example.com', password: 'customer-demo-password' };

export const CARDS = { pays: '4242424242424242', declined: '4000000000000002', noFunds: '4000000000009995' };

export const shippingAddress = {
  name: 'Ana Souza',
  line1: 'Rua das Flores, 10',
  city: 'Recife',
  region: 'PE',
  postalCode: '50000-000',
  country: 'BR',
};

/** An order's input; every call is another intent unless it names the key. */
export const anOrder = (cartId: string, idempotencyKey: string = crypto.randomUUID()) => ({
  input: {
    cartId,
    email: 'ana@example.com',
    shippingAddress,
    paymentProvider: 'SANDBOX' as const,
    idempotencyKey,
  },
});

/** Asks until the answer satisfies; what events bring about takes a moment. */
export async function eventually<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  withinMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    // eslint-disable-next-line no-await-in-loop -- polling is one after the other
    const answer = await ask();
    if (satisfies(answer) || Date.now() > deadline) return answer;
    // eslint-disable-next-line no-await-in-loop -- polling is one after the other
    await new Promise((wake) => setTimeout(wake, 100));
  }
}
