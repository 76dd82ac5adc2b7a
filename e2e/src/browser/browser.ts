import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The system's Chromium; undefined where none is installed. */
export const browserPath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Where tests must not be skipped, a missing browser fails the run. */
export function requireBrowser(): boolean {
  if (browserPath !== undefined) return true;
  if (process.env['CI'] === 'true') throw new Error('no Chromium: install one or set CHROMIUM_PATH');
  console.warn('The tests in a browser are skipped: no Chromium is installed; CHROMIUM_PATH may name one.');
  return false;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath ?? '',
    // Nothing here may leave the machine, and containers have no sandbox of their own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });

export const PHONE = { width: 375, height: 812 };
export const DESKTOP = { width: 1440, height: 900 };

/** A shopper with a browser of their own, who reads pt-BR unless told otherwise. */
export async function newShopper(
  browser: Browser,
  options: { url: string; locale?: string; viewport?: { width: number; height: number } },
): Promise<{ page: Page; context: BrowserContext }> {
  const { url: baseURL, locale = 'pt-BR', viewport = DESKTOP } = options;
  const context = await browser.newContext({ baseURL, locale, viewport, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  return { page: await context.newPage(), context };
}

/** What axe finds on the page by WCAG 2.2 A and AA, one line each: nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  expect(found, page.url()).toEqual([]);
}

/** Nothing scrolls sideways. */
export async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}
