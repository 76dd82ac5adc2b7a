import { defineConfig } from 'vitest/config';

/** The suffix of a test file says what it costs: `.unit` is pure, `.int` needs a database, `.e2e` the whole shop, `.fault` servers that it kills. */
const project = (name: string, timeout: number) => ({
  test: {
    name,
    include: [`{packages,subgraphs,gateway,standalone,e2e,web,scripts}/**/*.${name}.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [project('unit', 10_000), project('int', 60_000), project('e2e', 180_000), project('fault', 360_000)],
  },
});
