import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, anOrder, CARDS, eventually, makeClient, signIn, type Client } from './client.ts';
import {
  Cart,
  CartLinesAdd,
  CartMerge,
  MyOrders,
  Order,
  OrderCancel,
  OrderComplete,
  OrderPlace,
  OrderShip,
  Pay,
  Product,
  ProductCreate,
  Products,
  Register,
} from './generated/operations.ts';
import { openShop } from './open-shop.ts';
import { audit, type Findings } from './services/audit.ts';
import { openBehindEdge } from './edge/open-behind-edge.ts';
import { requireNginx } from './edge/open-edge.ts';
import { openServices } from './services/open-services.ts';
import { serversAreThere } from './services/servers.ts';

/** Long enough to build the storefront, where nobody has. */
const OPEN_WITHIN_MS = 480_000;

interface OpenShop {
  readonly url: string;
  readonly doors: readonly string[];
  /** Where the shop is services: what is wrong in their books. */
  readonly audit?: () => Promise<Findings>;
  /** Where the storefronts behind the same door listen. */
  readonly webs?: readonly string[];
  stop(): Promise<void>;
}

const embedded = async (): Promise<OpenShop> => {
  const shop = await openShop();
  return { ...shop, doors: [shop.url] };
};
const services = async (replicas: number): Promise<OpenShop> => {
  const shop = await openServices({ replicas });
  return { ...shop, audit: () => audit(shop.databases) };
};
const behindEdge = async (): Promise<OpenShop> => {
  const shop = await openBehindEdge();
  return { ...shop, doors: [shop.url], audit: () => audit(shop.databases) };
};

/** A demo shop that is open and new, such as one in a cluster: behind its edge, pictures come through the storefront. */
const elsewhere = (url: string) => (): Promise<OpenShop> =>
  Promise.resolve({ url, doors: [url], stop: () => Promise.resolve() });

type Configuration = readonly [string, boolean, () => Promise<OpenShop>];
const { SHOP_URL } = process.env;
const CONFIGURATIONS: readonly Configuration[] = SHOP_URL
  ? [[`at ${SHOP_URL}`, true, elsewhere(SHOP_URL)]]
  : [
      ['embedded in one process', true, embedded],
      ['as services', serversAreThere, () => services(1)],
      ['as two replicas of every service', serversAreThere, () => services(2)],
      ['through the edge, with two replicas behind it', serversAreThere && requireNginx(), behindEdge],
    ];

describe.each(CONFIGURATIONS)('the journey from the shelf to the door, %s', (_name, possible, open) => {
  if (!possible) {
    it.skip('needs PostgreSQL, Redis and RabbitMQ, and the edge nginx');
    return;
  }
  let shop: OpenShop;
  let guest: Client;
  let admin: Client;
  beforeAll(async () => {
    shop = await open();
    guest = makeClient(shop.doors);
    admin = await signIn(shop.doors, ADMIN);
  }, OPEN_WITHIN_MS);
  afterAll(() => shop.stop());

  const availableOf = async (slug: string) =>
    (await guest.ask(Product, { slug })).product?.variants.map(({ available }) => available);

  it('lists at least 60 products, a page at a time', async () => {
    const first = (await guest.ask(Products, { first: 50 })).products;
    const after = first?.pageInfo.endCursor;
    const second = (await guest.ask(Products, { first: 50, ...(after && { after }) })).products;
    expect(first?.totalCount).toBeGreaterThanOrEqual(60);
    expect(new Set([...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ id }) => id)).size).toBe(
      first?.totalCount,
    );
  });

  it('shows a product with its variants and its place in the tree', async () => {
    const { product } = await guest.ask(Product, { slug: 'rede-de-algodao-cru' });
    expect(product).toMatchObject({ name: 'Rede de algodão cru', inStock: true });
    expect(product?.categories[0]).toMatchObject({ name: 'Redes e têxteis', ancestors: [{ name: 'Casa' }] });
  });

  it('speaks the language that its reader prefers, and Portuguese to all others', async () => {
    const query = '{ product(slug: "rede-de-algodao-cru") { name images { url alt } } }';
    const ask = async (language: string) => (await guest.send(query, {}, { 'accept-language': language })).data;
    expect(await ask('fr, en-GB;q=0.8, pt;q=0.5')).toMatchObject({ product: { name: 'Raw cotton hammock' } });
    const portuguese = { product: { name: 'Rede de algodão cru' } };
    expect(await ask('pt-PT')).toMatchObject(portuguese);
    expect(await ask('ja')).toMatchObject(portuguese);
  });

  it('shows pictures that are there', async () => {
    const { products } = (await guest.send('{ products(first: 100) { nodes { images { url } } } }')).data as {
      products: { nodes: { images: { url: string }[] }[] };
    };
    const urls = products.nodes.flatMap(({ images }) => images.map(({ url }) => url));
    const answers = await Promise.all(urls.map((url) => fetch(`${shop.url}${url}`)));
    expect(urls.filter((_, index) => !answers[index]!.ok)).toEqual([]);
    expect(new Set(answers.map(({ headers }) => headers.get('content-type')))).toEqual(new Set(['image/svg+xml']));
    expect(urls.length).toBeGreaterThanOrEqual(2 * products.nodes.length);
  });

  it('shows the same goods on pages, behind the same door', async () => {
    if (!shop.webs) return;
    const page = await fetch(`${shop.url}/products/rede-de-algodao-cru`, { headers: { 'accept-language': 'pt-BR' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Rede de algodão cru');
    const healths = await Promise.all(shop.webs.map(async (web) => (await fetch(`${web}/health/ready`)).json()));
    expect(healths).toEqual(shop.webs.map(() => ({ status: 'ok' })));
  });

  it('sells two variants to a guest who registers, is declined once, pays and is served', async () => {
    const hammock = (await guest.ask(Product, { slug: 'rede-de-algodao-cru' })).product!;
    const [raw, blue] = hammock.variants;
    const before = await availableOf('rede-de-algodao-cru');

    const lines = [
      { variantId: raw!.id, quantity: 1 },
      { variantId: blue!.id, quantity: 2 },
    ];
    const { cartLinesAdd } = await guest.ask(CartLinesAdd, { input: { lines } });
    expect(cartLinesAdd.cart).toMatchObject({ totalQuantity: 3, total: { amount: '567.00', currency: 'BRL' } });
    const guestCart = cartLinesAdd.cart!.id;

    const account = { email: 'maria@example.com', password: 'uma senha bem longa', name: 'Maria' };
    const { register } = await guest.ask(Register, { input: account });
    const maria = makeClient(shop.doors, register.session!.accessToken);
    const { cartMerge } = await maria.ask(CartMerge, { input: { cartId: guestCart } });
    expect(cartMerge.cart).toMatchObject({ totalQuantity: 3 });

    const cartId = cartMerge.cart!.id;
    const order = anOrder(cartId);
    const input = { ...order.input, email: null, expectedTotal: '567.00' };
    const { orderPlace } = await maria.ask(OrderPlace, { input });
    expect(orderPlace).toMatchObject({ userErrors: [], paymentAction: { provider: 'SANDBOX' } });
    expect(orderPlace.order).toMatchObject({ status: 'PENDING', email: account.email, total: { amount: '567.00' } });
    const orderId = orderPlace.order!.id;

    const declined = await maria.ask(Pay, { input: { orderId, card: CARDS.declined } });
    expect(declined.sandboxPaymentConfirm).toMatchObject({ order: null, userErrors: [{ code: 'CARD_DECLINED' }] });
    expect((await maria.ask(Order, { id: orderId })).order).toMatchObject({
      status: 'PENDING',
      actions: ['PAY', 'CANCEL'],
      payment: { status: 'DECLINED' },
    });

    const paid = await maria.ask(Pay, { input: { orderId, card: CARDS.pays } });
    expect(paid.sandboxPaymentConfirm.order).toMatchObject({ status: 'PAID', payment: { status: 'PAID' } });

    expect(
      await eventually(
        () => availableOf('rede-de-algodao-cru'),
        (now) => now?.[1] === before![1]! - 2,
      ),
    ).toEqual([before![0]! - 1, before![1]! - 2, ...before!.slice(2)]);
    const closed = await eventually(
      () => maria.ask(Cart, { id: cartId }),
      ({ cart }) => cart === null,
    );
    expect(closed.cart ?? null).toBeNull();
    expect((await maria.ask(MyOrders, {})).me).toMatchObject({
      email: account.email,
      orders: { totalCount: 1, nodes: [{ id: orderId, status: 'PAID' }] },
    });

    await admin.ask(OrderShip, { input: { id: orderId, carrier: 'Correios', trackingNumber: 'BR1' } });
    const { orderComplete } = await admin.ask(OrderComplete, { input: { id: orderId } });
    expect(orderComplete.order?.history.map(({ status }) => status)).toEqual([
      'PENDING',
      'PAID',
      'SHIPPED',
      'COMPLETED',
    ]);
  });

  it('lets a guest with the token pay, and gives stock back when an order is cancelled', async () => {
    const slug = 'peteca-de-palha';
    const [before] = (await availableOf(slug))!;
    const variantId = (await guest.ask(Product, { slug })).product!.variants[0]!.id;
    const { cartLinesAdd } = await guest.ask(CartLinesAdd, { input: { lines: [{ variantId, quantity: 4 }] } });
    const { orderPlace } = await guest.ask(OrderPlace, anOrder(cartLinesAdd.cart!.id));
    const [orderId, orderToken] = [orderPlace.order!.id, orderPlace.orderToken!];
    expect(await availableOf(slug)).toEqual([before! - 4]);
    expect((await guest.ask(Order, { orderToken })).order?.id).toBe(orderId);
    const { orderCancel } = await guest.ask(OrderCancel, {
      input: { id: orderId, orderToken, reason: 'mudei de ideia' },
    });
    expect(orderCancel.order?.status).toBe('CANCELLED');
    expect(
      await eventually(
        () => availableOf(slug),
        (now) => now?.[0] === before,
      ),
    ).toEqual([before]);
    const paid = await guest.ask(Pay, { input: { orderId, orderToken, card: CARDS.pays } });
    expect(paid.sandboxPaymentConfirm.userErrors).toEqual([{ code: 'INVALID_STATUS' }]);
  });

  it('R48 sells 50 pieces to 200 buyers: 50 orders, 150 refusals, nothing else', async () => {
    const input = { name: 'Peça rara', price: '10.00', stock: 50, status: 'ACTIVE' as const };
    const { productCreate } = await admin.ask(ProductCreate, { input });
    const variantId = productCreate.product!.variants[0]!.id;
    const buyers = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const { cartLinesAdd } = await guest.ask(CartLinesAdd, { input: { lines: [{ variantId, quantity: 1 }] } });
        return cartLinesAdd.cart!.id;
      }),
    );
    const answers = await Promise.all(buyers.map((cartId) => guest.ask(OrderPlace, anOrder(cartId))));
    const codes = answers.map(({ orderPlace }) => orderPlace.userErrors[0]?.code ?? orderPlace.order?.status);
    expect(codes.filter((code) => code === 'PENDING')).toHaveLength(50);
    expect(codes.filter((code) => code === 'OUT_OF_STOCK')).toHaveLength(150);
    const numbers = answers.flatMap(({ orderPlace }) => orderPlace.order?.number ?? []).sort();
    expect(Number(numbers.at(-1)!.slice(1)) - Number(numbers[0]!.slice(1))).toBe(49);
    expect(await availableOf(productCreate.product!.slug)).toEqual([0]);
  });

  it('leaves every effect in the books, once', async () => {
    if (!shop.audit) return;
    expect(await eventually(shop.audit, (findings) => findings.length === 0)).toEqual([]);
  });
});
