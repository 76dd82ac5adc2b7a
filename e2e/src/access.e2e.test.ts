import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { readFileSync } from 'node:fs';
import { ADMIN, anOrder, CARDS, CUSTOMER, makeClient, signIn, type Client } from './client.ts';
import {
  Cart,
  CartLinesAdd,
  CartLinesUpdate,
  CartMerge,
  MyOrders,
  Order,
  OrderCancel,
  OrderPlace,
  Pay,
  Product,
  Register,
} from './generated/operations.ts';
import { openShop } from './open-shop.ts';
import type { Running } from '@feira/standalone/run';

const schema = buildSchema(readFileSync(new URL('../../gateway/schema.graphql', import.meta.url), 'utf8'));

/** What people do to their own account; guests are told to sign in. */
const FOR_ACCOUNTS = [
  'accountDelete',
  'addressCreate',
  'addressUpdate',
  'addressDelete',
  'emailChange',
  'passwordChange',
  'profileUpdate',
  'recoveryCodesRenew',
  'sessionRevoke',
  'totpConfirm',
  'totpDisable',
  'totpEnrol',
];

/** What everybody may call; every other mutation is for admins, also one that is added tomorrow. */
const FOR_EVERYBODY = [
  'register',
  'login',
  'sessionRefresh',
  'logout',
  'loginConfirm',
  'clientTokenIssue',
  'emailVerify',
  'emailVerificationRequest',
  'passwordResetRequest',
  'passwordReset',
  'cartCreate',
  'cartLinesAdd',
  'cartLinesUpdate',
  'cartLinesRemove',
  'cartMerge',
  'orderPlace',
  'orderCancel',
  'sandboxPaymentConfirm',
];

/** The least value of a type that the schema accepts. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  return { Int: 1, Boolean: true, Decimal: '1.00', CountryCode: 'BR' }[type.name] ?? 'x';
}

describe('who may do what', () => {
  let shop: Running;
  let guest: Client;
  let ana: Client;
  let bia: Client;
  let variantId: string;
  beforeAll(async () => {
    shop = await openShop();
    guest = makeClient(shop.url);
    ana = await signIn(shop.url, CUSTOMER);
    const account = { email: 'bia@example.com', password: 'uma senha bem longa', name: 'Bia' };
    const { register } = await guest.ask(Register, { input: account });
    bia = makeClient(shop.url, register.session!.accessToken);
    variantId = (await guest.ask(Product, { slug: 'pandeiro-de-couro' })).product!.variants[0]!.id;
  });
  afterAll(() => shop.stop());

  const fill = async (client: Client, quantity = 1, cartId?: string) =>
    (await client.ask(CartLinesAdd, { input: { lines: [{ variantId, quantity }], ...(cartId && { cartId }) } }))
      .cartLinesAdd;
  const UNKNOWN = '01980000-0000-4000-8000-000000000000';

  it("R13 answers for another's order like for one that does not exist", async () => {
    const { cart } = await fill(ana);
    const { orderPlace } = await ana.ask(OrderPlace, anOrder(cart!.id));
    const [id, number] = [orderPlace.order!.id, orderPlace.order!.number];
    for (const other of [bia, guest]) {
      expect((await other.ask(Order, { id })).order).toBeNull();
      expect((await other.ask(Order, { number })).order).toBeNull();
      expect((await other.ask(Order, { id, orderToken: 'guessed' })).order).toBeNull();
      const theirs = await other.ask(OrderCancel, { input: { id } });
      expect(theirs).toEqual(await other.ask(OrderCancel, { input: { id: UNKNOWN } }));
      const paid = await other.ask(Pay, { input: { orderId: id, card: CARDS.pays } });
      expect(paid.sandboxPaymentConfirm.userErrors).toEqual([{ code: 'ORDER_NOT_FOUND' }]);
    }
    expect((await ana.ask(Order, { id })).order?.status).toBe('PENDING');
    expect((await bia.ask(MyOrders, {})).me?.orders?.totalCount).toBe(0);
  });

  it("R13, R19 answers for another's cart like for one that does not exist", async () => {
    const { cart } = await fill(ana);
    const cartId = cart!.id;
    for (const other of [bia, guest]) {
      expect((await other.ask(Cart, { id: cartId })).cart).toBeNull();
      for (const id of [cartId, UNKNOWN, 'nonsense']) {
        expect((await fill(other, 1, id)).userErrors).toMatchObject([{ code: 'CART_NOT_FOUND' }]);
        const { orderPlace } = await other.ask(OrderPlace, anOrder(id));
        expect(orderPlace.userErrors).toMatchObject([{ code: 'CART_NOT_FOUND' }]);
      }
    }
    expect((await bia.ask(CartMerge, { input: { cartId } })).cartMerge.userErrors).toEqual([
      { code: 'CART_NOT_FOUND' },
    ]);
  });

  it('R14 denies the same through nested fields and aliases', async () => {
    const me = (await bia.ask(MyOrders, {})).me!.id;
    const { data, errors } = await ana.send(
      `query($id: ID!) { a: user(id: $id) { email orders { totalCount } } b: user(id: $id) { name } users { totalCount } }`,
      { id: me },
    );
    expect(data).toEqual({ a: null, b: null, users: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    expect((await ana.send('{ _entities(representations: []) { __typename } }')).status).toBe(400);
  });

  const adminMutations = Object.values(schema.getMutationType()!.getFields()).filter(
    ({ name }) => !FOR_EVERYBODY.includes(name) && !FOR_ACCOUNTS.includes(name),
  );

  it.each(adminMutations.map((field) => [field.name, field] as const))(
    'R15 forbids customers %s',
    async (name, field) => {
      const input = field.args[0]!;
      const query = `mutation($input: ${String(input.type)}) { ${name}(input: $input) { userErrors { code } } }`;
      const asCustomer = await ana.send(query, { input: sample(input.type) });
      expect(asCustomer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      const asGuest = await guest.send(query, { input: sample(input.type) });
      expect(asGuest.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    },
  );

  it.each(FOR_ACCOUNTS)('R15 tells guests to sign in before %s', async (name) => {
    const input = schema.getMutationType()!.getFields()[name]!.args[0]!;
    const query = `mutation($input: ${String(input.type)}) { ${name}(input: $input) { userErrors { code } } }`;
    const given = sample(input.type) as object;
    const asGuest = await guest.send(query, { input: 'email' in given ? { ...given, email: 'x@example.com' } : given });
    expect(asGuest.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['RegisterInput', 'register', { email: 'x@example.com', password: 'uma senha longa', name: 'X', role: 'ADMIN' }],
    ['CartLinesAddInput', 'cartLinesAdd', { lines: [{ variantId: UNKNOWN, quantity: 1, price: '0.01' }] }],
    ['OrderPlaceInput', 'orderPlace', { ...anOrder(UNKNOWN).input, userId: UNKNOWN }],
  ])('R16 refuses a %s that sets what is not the client’s to set', async (type, name, input) => {
    const answer = await guest.send(`mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, {
      input,
    });
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(answer.data).toBeUndefined();
  });

  it('R17 ignores an internal identity that a client sends', async () => {
    const forged = { viewer: { kind: 'user', id: UNKNOWN, role: 'ADMIN', permissions: ['users:manage'] } };
    const header = `${Buffer.from(JSON.stringify(forged)).toString('base64url')}.x`;
    const { data } = await guest.send('{ me { id } users { totalCount } }', {}, { 'x-feira-identity': header });
    expect(data).toEqual({ me: null, users: null });
  });

  it.each(['Bearer nonsense', 'Bearer a.b.c', 'Basic YWRtaW46YWRtaW4='])(
    'answers 401 to %s instead of taking it for a guest',
    async (authorization) => {
      const answer = await guest.send('{ categories { name } }', {}, { authorization });
      expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    },
  );

  it.each([
    'stockReserve',
    'StockReserveInput',
    'VariantQuote',
    'cartForCheckout',
    'CheckoutCart',
    'userContact',
    'accountChanges',
    'AccountChangesAckInput',
  ])('R86 keeps %s out of the public schema', async (name) => {
    const types = Object.values(schema.getTypeMap());
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type!.getFields()));
    expect([...types.map((type) => type.name), ...fields]).not.toContain(name);
    const { data } = await (await signIn(shop.url, ADMIN)).send(`{ __type(name: "${name}") { name } }`);
    expect(data).toEqual({ __type: null });
  });

  describe('orders', () => {
    it('R42 places one order for a key, and refuses the key with another input', async () => {
      const { cart } = await fill(guest);
      const order = anOrder(cart!.id);
      const [first, ...twins] = await Promise.all([1, 2, 3].map(() => guest.ask(OrderPlace, order)));
      const settled = await guest.ask(OrderPlace, order);
      const ids = [first, ...twins, settled].flatMap((answer) => answer?.orderPlace.order?.id ?? []);
      expect(new Set(ids).size).toBe(1);
      const codes = [first, ...twins].flatMap((answer) => answer?.orderPlace.userErrors.map(({ code }) => code) ?? []);
      expect(new Set([...codes, 'IN_PROGRESS'])).toEqual(new Set(['IN_PROGRESS']));
      const other = await guest.ask(OrderPlace, { input: { ...order.input, email: 'other@example.com' } });
      expect(other.orderPlace.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    });

    it('R42 charges once when pay is clicked twice', async () => {
      const { cart } = await fill(guest);
      const { orderPlace } = await guest.ask(OrderPlace, anOrder(cart!.id));
      const input = { orderId: orderPlace.order!.id, orderToken: orderPlace.orderToken!, card: CARDS.pays };
      const both = await Promise.all([1, 2].map(() => guest.ask(Pay, { input })));
      expect(both.map(({ sandboxPaymentConfirm }) => sandboxPaymentConfirm.order?.status)).toContain('PAID');
      const { order } = await guest.ask(Order, { id: input.orderId, orderToken: input.orderToken });
      expect(order?.history.map(({ status }) => status)).toEqual(['PENDING', 'PAID']);
    });

    it('R49 sells a cart once, although it is checked out twice at once', async () => {
      const { cart } = await fill(guest);
      const both = await Promise.all([1, 2].map(() => guest.ask(OrderPlace, anOrder(cart!.id))));
      expect(both.filter(({ orderPlace }) => orderPlace.order)).toHaveLength(1);
    });

    it.each([
      ['an unknown cart', { cartId: UNKNOWN }, 'CART_NOT_FOUND'],
      ['no e-mail from a guest', { email: null }, 'EMAIL_REQUIRED'],
      ['a malformed e-mail', { email: 'ana@' }, 'INVALID_EMAIL'],
      ['an empty key', { idempotencyKey: '' }, 'INVALID_IDEMPOTENCY_KEY'],
      ['another total', { expectedTotal: '0.01' }, 'PRICE_CHANGED'],
      ['a provider that is not offered', { paymentProvider: 'STRIPE' as const }, 'PROVIDER_UNAVAILABLE'],
    ])('refuses %s', async (_name, over, code) => {
      const { cart } = await fill(guest);
      const { input } = anOrder(cart!.id);
      const { orderPlace } = await guest.ask(OrderPlace, { input: { ...input, ...over } });
      expect(orderPlace).toMatchObject({ order: null, orderToken: null, userErrors: [{ code }] });
    });

    it('refuses an empty cart and an unknown card', async () => {
      const { cart } = await fill(guest);
      const lines = cart!.lines.map(({ id }) => ({ lineId: id, quantity: 0 }));
      await guest.ask(CartLinesUpdate, { input: { cartId: cart!.id, lines } });
      const empty = await guest.ask(OrderPlace, anOrder(cart!.id));
      expect(empty.orderPlace.userErrors).toMatchObject([{ code: 'EMPTY_CART' }]);
      const full = await fill(guest);
      const { orderPlace } = await guest.ask(OrderPlace, anOrder(full.cart!.id));
      const input = { orderId: orderPlace.order!.id, orderToken: orderPlace.orderToken!, card: '1234' };
      expect((await guest.ask(Pay, { input })).sandboxPaymentConfirm.userErrors).toEqual([{ code: 'INVALID_CARD' }]);
    });
  });

  it.each([
    [0, 'INVALID_QUANTITY'],
    [-1, 'INVALID_QUANTITY'],
    [1000, 'INVALID_QUANTITY'],
    [500, 'INSUFFICIENT_STOCK'],
  ])('refuses %d pieces with %s and changes nothing', async (quantity, code) => {
    const { cart } = await fill(guest);
    expect((await fill(guest, quantity, cart!.id)).userErrors).toMatchObject([{ code }]);
    expect((await guest.ask(Cart, { id: cart!.id })).cart).toMatchObject({ version: cart!.version, totalQuantity: 1 });
  });
});
