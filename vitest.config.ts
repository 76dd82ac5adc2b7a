import { configDefaults, defineConfig } from 'vitest/config';

const FOLDERS = '{packages,subgraphs,gateway,standalone,e2e,web,scripts}';
const BROWSER = 'e2e/src/browser/**';

const timeouts = (ms: number) => ({ testTimeout: ms, hookTimeout: ms });

/** The suffix of a test file says what it costs: `.unit` is pure, `.int` needs a database, `.e2e` the whole shop, `.fault` servers that it kills. */
const project = (name: string, ms: number) => ({
  test: {
    name,
    include: [`${FOLDERS}/**/*.${name}.test.ts`],
    exclude: [...configDefaults.exclude, BROWSER],
    ...timeouts(ms),
  },
});

/** Shoppers in a real browser: the storefront is built once before them. */
const browser = {
  test: {
    name: 'browser',
    include: [`${BROWSER}/*.e2e.test.ts`],
    globalSetup: 'e2e/src/browser/build-storefront.ts',
    ...timeouts(180_000),
  },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', 10_000),
      project('int', 60_000),
      project('e2e', 180_000),
      project('fault', 360_000),
      browser,
    ],
  },
});
