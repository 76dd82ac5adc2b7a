import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guest, makeViewer, type Locale } from '@feira/kernel';
import { makeInProcessBus } from '@feira/platform/events';
import { newId } from '@feira/platform/ids';
import { silentLogger } from '@feira/platform/logger';
import { openEmbedded, type Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { composeCatalog, type Catalog } from './compose.ts';
import type { ProductInput } from './domain/product-input.ts';
import { makePostgres } from './infrastructure/postgres/index.ts';

const admin = makeViewer({
  kind: 'user',
  id: newId(),
  role: 'ADMIN',
  permissions: ['catalog:write', 'catalog:read-drafts'],
});

const plain = { name: null, options: [], compareAtPrice: null, translations: [], price: '10.00', stock: 1 };

const aProduct = (name: string, over: Partial<ProductInput> = {}): ProductInput => ({
  name,
  slug: null,
  description: 'Feito à mão.',
  status: 'ACTIVE',
  categoryIds: [],
  attributes: [],
  images: [],
  variants: [{ ...plain, sku: null }],
  translations: [],
  ...over,
});

const SHELF: readonly ProductInput[] = [
  aProduct('Café da Serra'),
  aProduct('Cachaça de Salinas'),
  aProduct('Pó de café'),
  aProduct('Açaí em pó'),
  aProduct('Goiabada cascão', { description: 'Vai bem com café e queijo.' }),
  aProduct('Cesto de palha', { translations: [{ locale: 'en', name: 'Basket', description: '', attributes: [] }] }),
  aProduct('Café secreto', { status: 'DRAFT' }),
  aProduct('Café de ontem', { status: 'ARCHIVED' }),
  aProduct('Camiseta', {
    variants: ['P', 'M', 'G'].map((size) => ({ ...plain, sku: `ALG-01-${size}`, name: size })),
  }),
  aProduct('100% lã'),
];

forEachDatabase('suggestions', undefined, (open) => {
  let catalog: Catalog;
  let database: Database;
  beforeAll(async () => {
    database = await open();
    catalog = await composeCatalog({ database, bus: makeInProcessBus(), logger: silentLogger });
    for (const product of SHELF) {
      const created = await catalog.useCases.createProduct(admin, product);
      if (!created.ok) throw new Error(`${created.error.code} ${created.error.message}`);
    }
  });

  const suggest = async (text: string, { locale = 'pt-BR', limit = 8 }: { locale?: Locale; limit?: number } = {}) =>
    (await catalog.useCases.suggestProducts({ text, locale, limit })).map(({ name }) => name);
  const ask = (query: string, variables: Record<string, unknown> = {}, viewer = guest) =>
    catalog.subgraph.execute(
      { query, variables },
      { viewer: viewer.claims, requestId: 'suggestions', locale: 'pt-BR' },
    );

  it('puts names that begin so before names with such a word, whatever the accents, and leaves descriptions out', async () => {
    expect(await suggest('CAFE')).toEqual(['Café da Serra', 'Pó de café']);
    expect(await suggest('pó')).toEqual(['Pó de café', 'Açaí em pó']);
    expect(await suggest('  serra café ')).toEqual(['Café da Serra']);
  });

  it('is content with one letter', async () => {
    expect(await suggest('g')).toEqual(['Goiabada cascão']);
  });

  it.each([
    ['goiabda', 'Goiabada cascão'],
    ['cahaça', 'Cachaça de Salinas'],
    ['camizeta', 'Camiseta'],
    // One wrong letter in the middle of five.
    ['cesro', 'Cesto de palha'],
  ])('forgives the typo %s', async (typo, meant) => {
    expect((await suggest(typo))[0]).toBe(meant);
  });

  it('guesses nothing from what resembles nothing', async () => {
    expect(await suggest('xilofone')).toEqual([]);
  });

  it('answers in the language of the request', async () => {
    expect(await suggest('bask', { locale: 'en' })).toEqual(['Basket']);
    expect(await suggest('bask')).toEqual([]);
    expect(await suggest('palha', { locale: 'en' })).toEqual([]);
  });

  it('never shows what is not ACTIVE, to admins neither', async () => {
    const query = '{ productSuggestions(query: "café") { name } }';
    const { data } = await ask(query, {}, admin);
    expect(data).toEqual({ productSuggestions: [{ name: 'Café da Serra' }, { name: 'Pó de café' }] });
    expect(await suggest('secreto')).toEqual([]);
  });

  it('knows SKUs and their beginnings, a product once', async () => {
    expect(await suggest('alg-01-m')).toEqual(['Camiseta']);
    expect(await suggest('ALG')).toEqual(['Camiseta']);
  });

  it('gives no more than was asked for, and refuses a size out of range', async () => {
    expect(await suggest('c', { limit: 2 })).toHaveLength(2);
    const { errors } = await ask('{ productSuggestions(query: "c", first: 21) { name } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('leads to the product', async () => {
    const { data, errors } = await ask('{ productSuggestions(query: "goi") { slug product { slug inStock } } }');
    expect(errors).toBeUndefined();
    const slug = 'goiabada-cascao';
    expect(data).toEqual({ productSuggestions: [{ slug, product: { slug, inStock: true } }] });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['signs alone', '%_*&|!:()<->'],
    ['a wildcard', '%yz%'],
    ['a quote', "xyz' or '1'='1"],
    ['an end of statement', "'; drop table catalog.products; --"],
    ['operators', 'xyz:* | (!zyx <-> & '],
    ['a backslash', 'xyz\\'],
    ['a NUL and half a character', 'xyz\u0000\uD83D'],
    ['1,000 characters', 'xyz'.repeat(334)],
    ['1,000 words', 'xyz '.repeat(1_000)],
    ['100,000 accents', `xyz${'\u0301'.repeat(100_000)}`],
  ])('R20 takes no harm from %s', async (_what, query) => {
    const { data, errors } = await ask('query ($query: String!) { productSuggestions(query: $query) { name } }', {
      query,
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ productSuggestions: [] });
    const searched = await ask('query ($query: String!) { products(query: $query) { totalCount } }', { query });
    expect(searched.errors).toBeUndefined();
  });

  it('R20 takes a percent sign for itself', async () => {
    expect(await suggest('100%')).toEqual(['100% lã']);
  });

  describe('a search that no word answers', () => {
    const search = async (query: string, filter: object = {}) => {
      const document = `query ($query: String!, $filter: ProductFilter) {
        products(query: $query, filter: $filter) { nodes { name } totalCount facets { name } } }`;
      const { data, errors } = await ask(document, { query, filter });
      expect(errors).toBeUndefined();
      const { nodes, totalCount } = data!['products'] as { nodes: { name: string }[]; totalCount: number };
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ name }) => name);
    };

    it('forgives a typo, the likest first', async () => {
      expect((await search('cachasa de salina'))[0]).toBe('Cachaça de Salinas');
      expect(await search('goiabda')).toEqual(['Goiabada cascão']);
      expect(await search('xilofone')).toEqual([]);
    });

    it('finds an SKU and the beginning of one', async () => {
      expect(await search('alg-01-m')).toEqual(['Camiseta']);
      expect(await search('ALG-')).toEqual(['Camiseta']);
    });

    it('guesses nothing when it is the filter that leaves nothing', async () => {
      expect(await search('camiseta', { maxPrice: '1.00' })).toEqual([]);
      expect(await search('secreto')).toEqual([]);
    });

    it('pages through its guesses without a gap or a repetition', async () => {
      const pageAfter = async (after: string | null) => {
        const { data } = await ask(
          'query ($after: String) { products(query: "cafés", first: 1, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }',
          { after },
        );
        return data!['products'] as {
          nodes: { name: string }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
      const first = await pageAfter(null);
      const second = await pageAfter(first.pageInfo.endCursor);
      const names = [...first.nodes, ...second.nodes].map(({ name }) => name);
      expect(new Set(names)).toEqual(new Set(['Café da Serra', 'Pó de café']));
      expect(second.pageInfo.hasNextPage).toBe(false);
    });
  });

  it('leaves the threshold of the session alone', async () => {
    await suggest('goiabda');
    const [row] = await database.sql`select current_setting('pg_trgm.word_similarity_threshold', true) as threshold`;
    expect(row?.['threshold']).not.toBe('0.45');
  });
});

it('suggests from the folder of an embedded shop that was closed, in one statement', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'feira-suggestions-'));
  const first = await openEmbedded({ dataDir });
  const catalog = await composeCatalog({ database: first, bus: makeInProcessBus(), logger: silentLogger });
  await catalog.useCases.createProduct(admin, aProduct('Goiabada cascão'));
  await catalog.stop();
  await first.close();

  const again = await openEmbedded({ dataDir });
  const execute = vi.spyOn(again.db, 'execute');
  const select = vi.spyOn(again.db, 'select');
  const { reader } = makePostgres(again);
  const query = { locale: 'pt-BR', beginning: 'goiabda', words: ['goiabda'], limit: 8 } as const;
  expect(await reader.suggestions(query)).toMatchObject([{ name: 'Goiabada cascão', slug: 'goiabada-cascao' }]);
  expect(execute.mock.calls.length + select.mock.calls.length).toBe(1);
  await again.close();
  await rm(dataDir, { recursive: true });
});
