import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CARDS, CUSTOMER, anOrder, makeClient, signIn } from '../client.ts';
import { CartLinesAdd, MyOrders, OrderPlace, Pay, Product } from '../generated/operations.ts';
import { newShopper, openBrowser, PHONE, requireBrowser } from './browser.ts';
import { openShopWithStorefront, type OpenStorefront } from './open-storefront.ts';
import { shopper } from './shopper.ts';

describe.skipIf(!requireBrowser())('the storefront', () => {
  let shop: OpenStorefront;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    [shop, browser] = await Promise.all([openShopWithStorefront(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await shop.stop();
  });
  afterEach(() => context.close());

  const enter = async (options: Partial<Parameters<typeof newShopper>[1]> = {}) => {
    ({ page, context } = await newShopper(browser, { url: shop.url, ...options }));
    return shopper(page);
  };
  const variantOf = async (slug: string) => (await makeClient(shop.api).ask(Product, { slug })).product!.variants[0]!;

  it('lets a guest buy on a phone, from the home page to an order that can be followed', async () => {
    const ana = await enter({ viewport: PHONE });
    const { available } = await variantOf('panela-de-barro-capixaba');
    await page.goto('/');
    await page
      .getByRole('link', { name: /Panela de barro capixaba/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Adicionar ao carrinho' }).click();
    await ana.cartSays('1 item');
    await ana.goToCheckout();
    await page.getByRole('button', { name: /^Pagar/ }).click();
    await page.getByText('Escreva seu e-mail.').first().waitFor();
    await page.getByLabel('E-mail').fill('ana@example.com');
    await ana.fillAddress();
    await ana.pay('pays');
    await ana.seesPaidOrder();
    expect((await variantOf('panela-de-barro-capixaba')).available).toBe(available - 1);

    // The guest's browser may come back to the order; another one finds nothing.
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const order = page.url();
    const stranger = await newShopper(browser, { url: shop.url });
    expect((await stranger.page.goto(order))?.status()).toBe(404);
    await stranger.context.close();
    await page.goto('/pt-BR/cart');
    await page.getByText('Seu carrinho está vazio').waitFor();
  });

  it('merges the cart of a customer who signs in, and takes the money after a declined card', async () => {
    const customer = await enter();
    await customer.addToCart('manta-de-tear');
    await page.goto('/pt-BR/checkout');
    await page.getByRole('link', { name: 'Entre para comprar mais rápido' }).click();
    await customer.signIn(CUSTOMER);
    await page.getByText('Comprando como').waitFor();
    await customer.cartSays('1 item');
    await customer.fillAddress();
    await customer.pay('declined');
    await page.getByText('O banco recusou este cartão.').waitFor();
    await customer.pay('pays');
    await customer.seesPaidOrder();

    await page.goto('/pt-BR/account/orders');
    await page
      .getByRole('link', { name: /Ver pedido/ })
      .first()
      .waitFor();
    const { me } = await (await signIn(shop.api, CUSTOMER)).ask(MyOrders, {});
    expect(me?.orders?.nodes).toMatchObject([{ status: 'PAID' }]);
    await page.goto('/pt-BR/account');
    await page.getByRole('button', { name: 'Sair' }).first().click();
    await page.getByRole('link', { name: 'Entrar' }).first().waitFor();
  });

  it('R25 keeps tokens and the cart out of the page’s reach', async () => {
    const customer = await enter();
    await customer.addToCart('manta-de-tear');
    await page.goto('/pt-BR/sign-in');
    await customer.signIn(CUSTOMER);
    await page.getByRole('link', { name: /^Conta de/ }).waitFor();
    const secrets = (await context.cookies()).filter(({ name }) => /access|refresh|cart/.test(name));
    expect(secrets.length).toBeGreaterThanOrEqual(2);
    expect(secrets.filter(({ httpOnly, sameSite }) => !httpOnly || sameSite !== 'Lax')).toEqual([]);
    const html = await page.content();
    expect(secrets.filter(({ value }) => html.includes(value))).toEqual([]);
  });

  it('says what sold out between the cart and the payment, and changes nothing', async () => {
    const late = await enter();
    const slug = 'queijo-canastra-curado';
    await late.addToCart(slug);
    await late.goToCheckout();
    await page.getByLabel('E-mail').fill('tarde@example.com');
    await late.fillAddress();

    const early = makeClient(shop.api);
    const variant = await variantOf(slug);
    const lines = [{ variantId: variant.id, quantity: variant.available }];
    const cartId = (await early.ask(CartLinesAdd, { input: { lines } })).cartLinesAdd.cart!.id;
    const { orderPlace } = await early.ask(OrderPlace, anOrder(cartId));
    const { order, orderToken } = orderPlace;
    await early.ask(Pay, { input: { orderId: order!.id, orderToken, card: CARDS.pays } });

    await late.pay('pays');
    await page.getByText('Alguém chegou antes').waitFor();
    await page.goto('/pt-BR/cart');
    await page.getByText('Esgotou enquanto estava no carrinho.').waitFor();
  });

  it('places one order when the button is pressed twice', async () => {
    const hasty = await enter();
    await hasty.addToCart('peteca-de-palha');
    const { available } = await variantOf('peteca-de-palha');
    await hasty.goToCheckout();
    await page.getByLabel('E-mail').fill('pressa@example.com');
    await hasty.fillAddress();
    await page.getByLabel('Número do cartão').fill(CARDS.pays);
    await page.getByRole('button', { name: /^Pagar/ }).dblclick();
    await hasty.seesPaidOrder();
    expect((await variantOf('peteca-de-palha')).available).toBe(available - 1);
  });

  it('can be used with the keyboard alone', async () => {
    await enter();
    await page.goto('/pt-BR');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.id ?? location.hash')).toMatch(/content|main/);
    await page.goto('/pt-BR/products/rede-de-algodao-cru');
    await focusByTab(page, 'Solteiro');
    await page.keyboard.press('ArrowRight');
    await focusByTab(page, 'Adicionar ao carrinho');
    await page.keyboard.press('Enter');
    await page.getByText('Adicionado ao carrinho.').waitFor();
    await focusByTab(page, 'Ver carrinho');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cart$/);
    await page.getByRole('main').getByText(/Casal/).first().waitFor();
    await focusByTab(page, 'Finalizar compra');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Finalizar compra' }).waitFor();
  });

  it('speaks the reader’s language, in its addresses too, and changes it on the same page', async () => {
    await enter({ locale: 'en-GB' });
    await page.goto('/');
    await page.waitForURL(/\/en$/);
    await page.goto('/en/products/rede-de-algodao-cru');
    await page.getByRole('heading', { name: 'Raw cotton hammock' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Português' }).first().click();
    await page.waitForURL(/\/pt-BR\/products\/rede-de-algodao-cru/);
    await page.getByRole('heading', { name: 'Rede de algodão cru' }).waitFor();
  });

  it('finds by search, narrows by filter and keeps both in the address', async () => {
    await enter();
    await page.goto('/pt-BR');
    await page.getByRole('searchbox', { name: 'Buscar produtos' }).first().fill('cafe');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /cafe/ }).waitFor();
    const tiles = page.getByRole('main').getByRole('link', { name: /café/i });
    const all = await tiles.count();
    expect(all).toBeGreaterThan(2);
    await page.getByRole('checkbox', { name: /Bahia/ }).first().check();
    await page.waitForURL(/Bahia/i);
    await page
      .getByRole('link', { name: /Remover filtro/ })
      .first()
      .waitFor();
    expect(await tiles.count()).toBeLessThan(all);
    await page.goto('/pt-BR/search?q=nadadisso');
    await page.getByText('Nada encontrado').waitFor();
  });
});

/** Presses Tab until what has this name has the focus; a keyboard that never gets there has failed. */
async function focusByTab(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      '(() => { const el = document.activeElement; return (el?.getAttribute("aria-label") ?? el?.closest("label")?.textContent ?? el?.textContent ?? "").trim(); })()',
    );
    if (String(focused).includes(name)) return;
  }
  throw new Error(`the keyboard cannot reach “${name}”`);
}
