import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER } from '../client.ts';
import { DESKTOP, expectAccessible, expectFits, newShopper, openBrowser, PHONE, requireBrowser } from './browser.ts';
import { openShopWithStorefront, type OpenStorefront } from './open-storefront.ts';
import { shopper } from './shopper.ts';

const PUBLIC = [
  '/',
  '/categories/mercearia',
  '/search?q=cafe',
  '/search?q=nadadisso',
  '/collections/presentes-ate-100',
  '/products/camiseta-de-algodao-organico',
  '/sign-in',
  '/sign-up',
  '/cart',
  '/no-such-page',
];

describe.skipIf(!requireBrowser())('every page of the storefront', () => {
  let shop: OpenStorefront;
  let browser: Browser;
  beforeAll(async () => {
    [shop, browser] = await Promise.all([openShopWithStorefront(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await shop.stop();
  });

  const visit = async (locale: string, viewport: typeof PHONE, colorScheme: 'light' | 'dark', paths: string[]) => {
    const { page, context } = await newShopper(browser, { url: shop.url, locale, viewport });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      // A page that is not there is answered with 404, which the browser reports.
      if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
    });
    for (const path of paths) {
      await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
      await expectFits(page);
      await expectAccessible(page);
    }
    expect(faults).toEqual([]);
    return { page, context };
  };

  it.each([
    ['pt-BR', 'a phone', PHONE, 'light'],
    ['pt-BR', 'a desktop', DESKTOP, 'dark'],
    ['en', 'a tablet', { width: 768, height: 1024 }, 'light'],
    ['en', 'a phone', PHONE, 'dark'],
  ] as const)('in %s fits %s and leaves axe nothing to say (%s %s)', async (locale, _device, viewport, scheme) => {
    const { context } = await visit(locale, viewport, scheme, PUBLIC);
    await context.close();
  });

  it('does so from a full cart to a paid order and its history', async () => {
    const { page, context } = await visit('pt-BR', PHONE, 'light', ['/sign-in']);
    const customer = shopper(page);
    await customer.signIn(CUSTOMER);
    await page.getByRole('link', { name: /^Conta de/ }).waitFor();
    await customer.addToCart('rede-de-algodao-cru');
    await page.goto('/pt-BR/cart');
    await expectAccessible(page);
    await customer.goToCheckout();
    await expectAccessible(page);
    await customer.fillAddress();
    await customer.pay('noFunds');
    await page.getByText('Este cartão não tem saldo.').waitFor();
    await expectAccessible(page);
    await customer.pay('pays');
    await customer.seesPaidOrder();
    await expectFits(page);
    await expectAccessible(page);
    for (const path of ['/account', '/account/orders']) {
      await page.goto(`/pt-BR${path}`);
      await expectFits(page);
      await expectAccessible(page);
    }
    await context.close();
  });

  it('R21 runs no script but its own', async () => {
    const { page, context } = await newShopper(browser, { url: shop.url });
    const answer = await page.goto('/pt-BR/search?q=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(answer?.headers()['content-security-policy']).toMatch(
      /script-src 'self' 'nonce-[\w-]+' 'strict-dynamic'(;|$)/,
    );
    await page.evaluate('document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\'window.hacked = 1\'>")');
    await page.waitForTimeout(200);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await context.close();
  });
});
