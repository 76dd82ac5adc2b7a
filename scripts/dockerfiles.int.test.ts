import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dockerfileProblems, instructionsOf, stagesOf } from './dockerfiles.ts';
import { SERVICES } from './services.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');
const pnpmOf = (text: string): string | undefined => /pnpm@([\d.]+)/.exec(text)?.[1];

const MADE = new Set(['node_modules', '.git', '.next', '.data', 'dist']);

/** Every Dockerfile of the repository: one that nobody thought of is read as well. */
const below = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return below(`${folder}${entry.name}/`);
      return /^(Dockerfile|Containerfile)|\.Dockerfile$/.test(entry.name) ? [`${folder}${entry.name}`] : [];
    });
const files = below('');
const images = [...SERVICES.map(({ folder }) => folder), 'web'].map((folder) => `${folder}/Dockerfile`);

const GOOD = [
  'ARG BASE=node:20.20.2-bookworm-slim@sha256:' + 'a'.repeat(64),
  'FROM ${BASE} AS made',
  'RUN true',
  'FROM ${BASE}',
  'COPY --from=made /app ./',
  'ENV PORT=4000',
  'USER 10001:10001',
  'HEALTHCHECK CMD ["node", "-e", "health"]',
  'CMD ["node", "main.js"]',
].join('\n');

describe('the Dockerfiles', () => {
  it('are there for every service and for the storefront', () => {
    expect(files).toEqual(expect.arrayContaining(images));
  });

  it.each(files)('R77 %s is pinned, without secrets, never root, and asks for its health', (file) => {
    expect(dockerfileProblems(read(file))).toEqual([]);
  });

  it('fetch and compile alike, so that six images share one build', () => {
    const shared = images.map((file) => stagesOf(instructionsOf(read(file)))[0]);
    for (const stage of shared) expect(stage).toEqual(shared[0]);
    expect(shared[0]!.length).toBeGreaterThan(5);
  });

  it('copy patches and the lockfile before they fetch, and install nothing that the lockfile does not name', () => {
    const shared = instructionsOf(read(images[0]!)).map(({ name, text }) => `${name} ${text}`);
    const fetch = shared.indexOf('RUN pnpm fetch');
    expect(fetch).toBeGreaterThan(shared.indexOf('COPY patches patches'));
    expect(fetch).toBeGreaterThan(shared.indexOf('COPY pnpm-lock.yaml pnpm-workspace.yaml ./'));
    expect(shared).toContain('RUN pnpm install --frozen-lockfile --offline');
  });

  it.each(images)('%s prunes its own package and starts what is compiled', (file) => {
    const folder = dirname(file);
    const { name } = JSON.parse(read(`${folder}/package.json`)) as { name: string };
    const text = read(file);
    if (folder === 'web') expect(text).toContain(`pnpm --filter ${name} build`);
    else expect(text).toContain(`pnpm --filter ${name} deploy --prod /app`);
    expect(pnpmOf(text)).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('run on the Node that the tests pass on', () => {
    for (const file of images) expect(read(file)).toContain('node:20.');
  });

  it('see neither secrets nor what was built outside', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const line of [
      '**/.env',
      '**/.env.*',
      '**/*.key',
      '**/*.pem',
      '.git',
      '**/node_modules',
      '**/dist',
      '**/.next',
    ]) {
      expect(ignored).toContain(line);
    }
  });
});

describe('the check of a Dockerfile', () => {
  it('finds nothing wrong with a good one', () => {
    expect(dockerfileProblems(GOOD)).toEqual([]);
  });

  it.each([
    ['FROM is not pinned', GOOD.replace(/@sha256:a+/, '')],
    ['FROM is not pinned', GOOD.replace(/20\.20\.2-bookworm-slim/, 'latest')],
    ['FROM is not pinned', GOOD.replace('FROM ${BASE}\n', 'FROM debian:bookworm\n')],
    ['USER is not a number other than 0', GOOD.replace('10001:10001', 'node')],
    ['USER is not a number other than 0', GOOD.replace('10001:10001', '0:10001')],
    ['USER is not a number other than 0', GOOD.replace('USER 10001:10001\n', '')],
    ['USER is not a number other than 0', `${GOOD}\nUSER root`],
    ['no HEALTHCHECK', GOOD.replace(/HEALTHCHECK .*\n/, '')],
    ['no HEALTHCHECK', GOOD.replace(/HEALTHCHECK .*/, 'HEALTHCHECK NONE')],
    ['ENV NPM_TOKEN looks like a secret', GOOD.replace('ENV PORT=4000', 'ENV PORT=4000 \\\n  NPM_TOKEN=x')],
    ['ENV DB_PASSWORD looks like a secret', GOOD.replace('ENV PORT=4000', 'ENV DB_PASSWORD secret')],
    ['ARG INTERNAL_KEY_CART looks like a secret', `ARG INTERNAL_KEY_CART\n${GOOD}`],
    ['ENV DATABASE_URL has a password', GOOD.replace('ENV PORT=4000', 'ENV DATABASE_URL=postgres://a:b@c/d')],
    ['ADD fetches what nobody has checked', GOOD.replace('RUN true', 'ADD https://example.com/x /x')],
    ['CMD is a shell', GOOD.replace('CMD ["node", "main.js"]', 'CMD node main.js')],
  ])('R77 says: %s', (problem, text) => {
    expect(dockerfileProblems(text)).toEqual([problem]);
  });
});
