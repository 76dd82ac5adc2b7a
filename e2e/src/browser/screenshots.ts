/** Takes the README's pictures in a shop of its own, so that they show what is there: `pnpm screenshots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import buildStorefront from './build-storefront.ts';
import { newShopper, openBrowser, PHONE } from './browser.ts';
import { openShopWithStorefront } from './open-storefront.ts';
import { shopper } from './shopper.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/screenshots', import.meta.url));
const SCREEN = { width: 1280, height: 860 };

const take = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 82 });
  console.log(`  ✓ docs/screenshots/${name}.jpg`);
};

await mkdir(FOLDER, { recursive: true });
await buildStorefront();
const [shop, browser] = await Promise.all([openShopWithStorefront(), openBrowser()]);
const desktop = await newShopper(browser, { url: shop.url, viewport: SCREEN });
const phone = await newShopper(browser, { url: shop.url, viewport: PHONE });

const { page } = desktop;
const buyer = shopper(page);
await page.goto('/pt-BR');
await take(page, 'home');
await page.goto('/pt-BR/products/rede-de-algodao-cru');
await take(page, 'product');
await buyer.addToCart('rede-de-algodao-cru');
await buyer.addToCart('cafe-da-serra-da-mantiqueira');
await buyer.goToCheckout();
await page.getByLabel('E-mail').fill('ana@example.com');
await buyer.fillAddress();
await page.evaluate('window.scrollTo(0, 0)');
await take(page, 'checkout');
await buyer.pay('pays');
await buyer.seesPaidOrder();
await page.emulateMedia({ colorScheme: 'dark' });
await page.evaluate('window.scrollTo(0, 0)');
await take(page, 'order-dark');

const small = phone.page;
await small.goto('/pt-BR');
await take(small, 'phone-home');
await small.goto('/pt-BR/categories/mercearia');
await take(small, 'phone-category');
await small.goto('/pt-BR/products/panela-de-barro-capixaba');
await take(small, 'phone-product');
await shopper(small).addToCart('panela-de-barro-capixaba');
await shopper(small).addToCart('mel-de-abelha-jatai');
await small.goto('/pt-BR/cart');
await take(small, 'phone-cart');

await browser.close();
await shop.stop();
