import { guest, makeViewer, type Locale, type PageRequest } from '@feira/kernel';
import { internalKeys } from '@feira/platform/config';
import { makeInProcessBus } from '@feira/platform/events';
import { serveSubgraph } from '@feira/platform/graphql';
import { newId } from '@feira/platform/ids';
import { silentLogger } from '@feira/platform/logger';
import type { Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListedProduct, ProductSort } from './application/ports.ts';
import type { ProductQuery } from './application/read-products.ts';
import { catalogPolicies, composeCatalog, type Catalog } from './compose.ts';
import type { ProductInput } from './domain/product-input.ts';

const admin = makeViewer({
  kind: 'user',
  id: newId(),
  role: 'ADMIN',
  permissions: ['catalog:write', 'catalog:read-drafts'],
});
const orders = makeViewer({ kind: 'service', name: 'orders', permissions: ['prices:read', 'stock:reserve'] });
const soon = new Date(Date.now() + 60_000);

const plain = { sku: null, name: null, options: [], compareAtPrice: null, translations: [] };

const aProduct = (over: Partial<ProductInput> = {}): ProductInput => ({
  name: 'Café da Serra',
  slug: null,
  description: 'Torra média.',
  status: 'ACTIVE',
  categoryIds: [],
  attributes: [{ name: 'Origem', value: 'Minas Gerais' }],
  images: [],
  variants: [{ ...plain, price: '29.90', stock: 10 }],
  translations: [],
  ...over,
});

const priced = (price: string, stock = 10): Pick<ProductInput, 'variants'> => ({
  variants: [{ ...plain, price, stock }],
});

forEachDatabase('catalog', undefined, (open) => {
  let catalog: Catalog;
  let database: Database;
  const bus = makeInProcessBus();
  beforeAll(async () => {
    database = await open();
    catalog = await composeCatalog({ database, bus, logger: silentLogger });
  });

  const create = async (over: Partial<ProductInput> = {}) => {
    const created = await catalog.useCases.createProduct(admin, aProduct(over));
    if (!created.ok) throw new Error(`${created.error.code} ${created.error.message}`);
    return created.value;
  };
  const variantOf = async (stock: number) => (await create(priced('10.00', stock))).variants[0]!.id;
  const reserve = (orderId: string, lines: { variantId: string; quantity: number }[]) =>
    catalog.useCases.reserveStock(orders, { orderId, lines, expiresAt: soon });
  const stockOf = async (variantId: string) => {
    const [row] = await database.db.execute(
      sql`select v.on_hand, v.reserved, l.ledger, l.held from catalog.variants v join (
            select variant_id, sum(on_hand_delta)::int as ledger, sum(reserved_delta)::int as held
            from catalog.stock_ledger group by variant_id) l on l.variant_id = v.id where id = ${variantId}`,
    );
    return row;
  };

  describe('products', () => {
    it('creates one with a slug of its own, even for a name that is taken', async () => {
      const [first, second] = [await create(), await create()];
      expect(first.slug).toBe('cafe-da-serra');
      expect(second.slug).toMatch(/^cafe-da-serra-/);
    });

    it('refuses writes to those who may not', async () => {
      expect(await catalog.useCases.createProduct(guest, aProduct())).toMatchObject({
        error: { code: 'UNAUTHENTICATED' },
      });
      const customer = makeViewer({ kind: 'user', id: newId(), role: 'CUSTOMER', permissions: [] });
      expect(await catalog.useCases.createProduct(customer, aProduct())).toMatchObject({
        error: { code: 'FORBIDDEN' },
      });
    });

    it.each([
      [{ name: ' ' }, 'INVALID_NAME', ['name']],
      [{ slug: '!!' }, 'INVALID_SLUG', ['slug']],
      [{ slug: 'cafe-da-serra' }, 'SLUG_TAKEN', ['slug']],
      [priced('1.999'), 'INVALID_AMOUNT', ['variants', '0', 'price']],
      [priced('-1'), 'INVALID_AMOUNT', ['variants', '0', 'price']],
      [priced('1', -1), 'INVALID_STOCK', ['variants', '0', 'stock']],
      [priced('1', 1_000_001), 'INVALID_STOCK', ['variants', '0', 'stock']],
      [{ variants: [] }, 'INVALID_VARIANTS', ['variants']],
      [{ categoryIds: ['nonsense'] }, 'CATEGORY_NOT_FOUND', ['categoryIds', '0']],
    ] as const)('refuses %j with %s', async (over, code, field) => {
      const refused = await catalog.useCases.createProduct(admin, aProduct(over));
      expect(refused).toMatchObject({ ok: false, error: { code, field } });
    });

    it('hides drafts from the public, by id, slug and variant', async () => {
      const draft = await create({ name: 'Segredo', status: 'DRAFT' });
      expect(await catalog.useCases.getProducts(guest, [draft.id])).toEqual([null]);
      expect(await catalog.useCases.getProductBySlug(guest, draft.slug)).toBeNull();
      expect(await catalog.useCases.getVariants(guest, [draft.variants[0]!.id])).toEqual([null]);
      expect(await catalog.useCases.getProductBySlug(admin, draft.slug)).toMatchObject({ id: draft.id });
    });

    it('changes what is said and keeps the rest, once for each version', async () => {
      const product = await create({ name: 'Rede' });
      const keep = {
        id: product.id,
        expectedVersion: 1,
        name: null,
        slug: null,
        description: null,
        status: null,
        categoryIds: null,
        attributes: null,
        images: null,
        translations: null,
        variants: [{ id: product.variants[0]!.id, sku: null, name: null, price: '99.90' }],
      };
      const changed = await catalog.useCases.updateProduct(admin, keep);
      expect(changed).toMatchObject({ ok: true, value: { name: 'Rede', version: 2 } });
      expect(await catalog.useCases.updateProduct(admin, keep)).toMatchObject({ error: { code: 'STALE_VERSION' } });
      const [seen] = await catalog.useCases.getProducts(guest, [product.id]);
      expect(seen?.variants[0]?.price.minor).toBe(9990n);
    });
  });

  describe('languages', () => {
    const english = { locale: 'en' as const, name: 'Hammock', description: 'Raw cotton.', attributes: [] };
    const ask = async (query: string, locale: Locale) => {
      const identity = { viewer: admin.claims, requestId: 'languages', locale };
      const { data, errors } = await catalog.subgraph.execute({ query }, identity);
      expect(errors).toBeUndefined();
      return data!;
    };

    it('answers in the language that was asked for, and in the first one where a translation is missing', async () => {
      const choice = { locale: 'en' as const, name: null, options: [{ name: 'Size', value: 'Double' }] };
      const { id } = await create({
        name: 'Rede do Cariri',
        translations: [english],
        images: [{ url: '/rede.svg', alt: 'Rede', translations: [{ locale: 'en', alt: 'A hammock' }] }],
        variants: [
          { ...plain, options: [{ name: 'Tamanho', value: 'Casal' }], price: '90', stock: 1, translations: [choice] },
        ],
      });
      const untranslated = await create({ name: 'Jangada' });
      const query = `{
        product(id: "${id}") { name images { alt } options { name values } variants { name } translations { locale name } }
        other: product(id: "${untranslated.id}") { name }
      }`;
      expect(await ask(query, 'en')).toMatchObject({
        product: {
          name: 'Hammock',
          images: [{ alt: 'A hammock' }],
          options: [{ name: 'Size', values: ['Double'] }],
          variants: [{ name: 'Double' }],
          translations: [{ locale: 'en', name: 'Hammock' }],
        },
        other: { name: 'Jangada' },
      });
      expect(await ask(query, 'pt-BR')).toMatchObject({
        product: {
          name: 'Rede do Cariri',
          images: [{ alt: 'Rede' }],
          options: [{ name: 'Tamanho', values: ['Casal'] }],
        },
      });
    });

    it('searches, sorts and counts in that language, and filters by what either one says', async () => {
      const facts = (name: string, value: string) => [{ name, value }];
      const categoryOf = await catalog.useCases.createCategory(admin, {
        name: 'Línguas',
        slug: null,
        description: '',
        parentId: null,
        translations: [],
      });
      if (!categoryOf.ok) throw new Error(categoryOf.error.message);
      const twin = (name: string, en: string) =>
        create({
          name,
          categoryIds: [categoryOf.value.id],
          attributes: facts('Material', 'Algodão'),
          translations: [{ ...english, name: en, attributes: facts('Material', 'Cotton') }],
        });
      await twin('Manta', 'Blanket');
      await twin('Almofada', 'Pillow');
      const list = async (query: Partial<ProductQuery>) => {
        const base = { text: '', sort: 'NAME_ASC', locale: 'en', categorySlug: 'linguas' } as const;
        return catalog.useCases.listProducts(guest, { ...base, ...query }, { limit: 10, direction: 'forward' });
      };
      const namesOf = async (query: Partial<ProductQuery>) =>
        (await list(query)).page.items.map(({ product }) => product.name);
      expect(await namesOf({})).toEqual(['Manta', 'Almofada']);
      expect(await namesOf({ locale: 'pt-BR' })).toEqual(['Almofada', 'Manta']);
      expect(await namesOf({ text: 'blank' })).toEqual(['Manta']);
      expect(await namesOf({ text: 'blank', locale: 'pt-BR' })).toEqual([]);
      expect(await (await list({})).facets()).toEqual([{ name: 'Material', values: [{ value: 'Cotton', count: 2 }] }]);
      expect(await namesOf({ attributes: [{ name: 'Material', values: ['Algodão'] }] })).toHaveLength(2);
    });

    it('replaces translations, and refuses the first language or one twice', async () => {
      const { id } = await create({ translations: [english] });
      const update = (translations: { locale: Locale; name: string }[]) =>
        ask(
          `mutation { productUpdate(input: { id: "${id}", translations: [${translations
            .map(({ locale, name }) => `{ locale: "${locale}", name: "${name}" }`)
            .join()}] }) { product { name } userErrors { code } } }`,
          'en',
        );
      expect(await update([{ locale: 'en', name: 'Coffee' }])).toMatchObject({
        productUpdate: { product: { name: 'Coffee' } },
      });
      const refused = { productUpdate: { product: null, userErrors: [{ code: 'INVALID_TRANSLATIONS' }] } };
      expect(await update([{ locale: 'pt-BR', name: 'Café' }])).toEqual(refused);
      expect(
        await update([
          { locale: 'en', name: 'Coffee' },
          { locale: 'en', name: 'Java' },
        ]),
      ).toEqual(refused);
    });

    it('quotes names in that language', async () => {
      const { variants } = await create({ name: 'Rede de dormir', translations: [english] });
      expect(await catalog.useCases.quoteVariants(orders, [variants[0]!.id], 'en')).toMatchObject({
        value: [{ name: 'Hammock' }],
      });
    });
  });

  describe('collections', () => {
    const input = { name: 'Presentes', slug: null, description: '', productIds: null, translations: null };

    it('shows products in an order of its own, without those that the public may not see', async () => {
      const [a, b] = [await create({ name: 'A' }), await create({ name: 'B' })];
      const draft = await create({ name: 'C', status: 'DRAFT' });
      const made = await catalog.useCases.createCollection(admin, { ...input, productIds: [b.id, draft.id, a.id] });
      if (!made.ok) throw new Error(made.error.message);
      const query = `{ collection(slug: "${made.value.slug}") { name products { name } } }`;
      const identity = { viewer: guest.claims, requestId: 'collections', locale: 'pt-BR' as const };
      expect((await catalog.subgraph.execute({ query }, identity)).data).toEqual({
        collection: { name: 'Presentes', products: [{ name: 'B' }, { name: 'A' }] },
      });
      const changed = await catalog.useCases.updateCollection(admin, made.value.id, {
        ...input,
        name: null,
        productIds: [a.id],
      });
      expect(changed).toMatchObject({ value: { name: 'Presentes', productIds: [a.id] } });
      expect(await catalog.useCases.createCollection(admin, input)).toMatchObject({ error: { code: 'SLUG_TAKEN' } });
      expect(await catalog.useCases.deleteCollection(admin, made.value.id)).toMatchObject({ ok: true });
      expect(await catalog.useCases.deleteCollection(admin, made.value.id)).toMatchObject({
        error: { code: 'COLLECTION_NOT_FOUND' },
      });
    });

    it('refuses what it cannot show, and writes by those who may not', async () => {
      const { id } = await create();
      const refusalOf = async (over: Partial<typeof input> | { productIds: string[] }, viewer = admin) => {
        const result = await catalog.useCases.createCollection(viewer, { ...input, name: 'Outra', ...over });
        return result.ok ? undefined : result.error.code;
      };
      expect(await refusalOf({ productIds: [id, id] })).toBe('INVALID_PRODUCTS');
      expect(await refusalOf({ productIds: [newId()] })).toBe('PRODUCT_NOT_FOUND');
      expect(await refusalOf({ productIds: ['nonsense'] })).toBe('PRODUCT_NOT_FOUND');
      expect(await refusalOf({ name: ' ' })).toBe('INVALID_NAME');
      expect(await refusalOf({}, guest)).toBe('UNAUTHENTICATED');
    });
  });

  describe('lists', () => {
    let shelf: ProductQuery;
    beforeAll(async () => {
      const root = await catalog.useCases.createCategory(admin, category('Comida'));
      if (!root.ok) throw new Error(root.error.message);
      const below = await catalog.useCases.createCategory(admin, { ...category('Doces'), parentId: root.value.id });
      if (!below.ok) throw new Error(below.error.message);
      shelf = { text: '', sort: 'NEWEST', locale: 'pt-BR', categorySlug: 'comida' };
      const names = ['Goiabada', 'Pão de mel', 'Rapadura', 'Cocada', 'Açaí em pó', 'Paçoca', 'Mel silvestre'];
      for (const [index, name] of names.entries()) {
        await create({
          name,
          categoryIds: [below.value.id],
          attributes: [{ name: 'Origem', value: index % 2 ? 'Bahia' : 'Pará' }],
          ...priced(`${(index * 7) % 5}.50`, index % 3),
        });
      }
    });

    const category = (name: string) => ({ name, slug: null, description: '', parentId: null, translations: [] });
    const keyOf = (item: { sortValue: string; product: { id: string } }) => [item.sortValue, item.product.id];
    const list = (query: Partial<ProductQuery>, request: PageRequest = { limit: 100, direction: 'forward' }) =>
      catalog.useCases.listProducts(guest, { ...shelf, ...query }, request);
    const namesOf = async (query: Partial<ProductQuery>) =>
      (await list(query)).page.items.map(({ product }) => product.name);

    it.each(['NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'NAME_ASC'] as ProductSort[])(
      'pages through %s both ways without a gap or a repetition',
      async (sort) => {
        const all = (await list({ sort })).page.items;
        const forward: ListedProduct[] = [];
        for (let cursor: (string | number)[] | undefined; ;) {
          const { page } = await list({ sort }, { limit: 2, direction: 'forward', ...(cursor && { cursor }) });
          forward.push(...page.items);
          if (!page.hasMore) break;
          cursor = keyOf(page.items.at(-1)!);
        }
        const idsOf = (items: readonly ListedProduct[]) => items.map(({ product }) => product.id);
        expect(idsOf(forward)).toEqual(idsOf(all));
        const { page } = await list({ sort }, { limit: 3, direction: 'backward', cursor: keyOf(all[5]!) });
        expect(idsOf(page.items)).toEqual(idsOf(all.slice(2, 5)));
        expect(page.hasMore).toBe(true);
      },
    );

    it('finds by the beginnings of words, whatever the accents, the name before the text', async () => {
      expect(await namesOf({ text: 'acai' })).toEqual(['Açaí em pó']);
      expect(new Set(await namesOf({ text: 'MÉL', sort: 'RELEVANCE' }))).toEqual(
        new Set(['Mel silvestre', 'Pão de mel']),
      );
      expect(await namesOf({ text: 'mel & | ! :* pao' })).toEqual(['Pão de mel']);
      expect(await namesOf({ text: 'nada disso' })).toEqual([]);
    });

    it('filters by price, stock and attributes, and counts what it lists', async () => {
      const bahia = { attributes: [{ name: 'Origem', values: ['Bahia'] }] };
      expect((await namesOf(bahia)).length).toBe(3);
      expect(await (await list(bahia)).count()).toBe(3);
      expect((await namesOf({ inStock: true })).length + (await namesOf({ inStock: false })).length).toBe(7);
      expect(await namesOf({ minPrice: 450n, maxPrice: 450n })).toEqual(['Rapadura']);
    });

    it('counts attribute values under the current filter', async () => {
      expect(await (await list({})).facets()).toEqual([
        {
          name: 'Origem',
          values: [
            { value: 'Pará', count: 4 },
            { value: 'Bahia', count: 3 },
          ],
        },
      ]);
    });
  });

  describe('stock', () => {
    it('is held once for an order, however often it is asked for', async () => {
      const [variantId, orderId] = [await variantOf(5), newId()];
      for (let turn = 0; turn < 3; turn++) {
        expect(await reserve(orderId, [{ variantId, quantity: 2 }])).toMatchObject({ ok: true });
      }
      expect(await stockOf(variantId)).toMatchObject({ on_hand: 5, reserved: 2 });
    });

    it('is held for all lines or none, and says which line is short', async () => {
      const [plenty, scarce] = [await variantOf(5), await variantOf(1)];
      const refused = await reserve(newId(), [
        { variantId: plenty, quantity: 1 },
        { variantId: scarce, quantity: 2 },
      ]);
      expect(refused).toMatchObject({ ok: false, error: { code: 'OUT_OF_STOCK', field: ['lines', '1'] } });
      expect(await stockOf(plenty)).toMatchObject({ reserved: 0 });
    });

    it('comes back once, and a reservation that arrives after its release is refused', async () => {
      const [variantId, orderId, late] = [await variantOf(5), newId(), newId()];
      await reserve(orderId, [{ variantId, quantity: 2 }]);
      expect(await catalog.useCases.releaseStock(orders, orderId)).toEqual({ ok: true, value: true });
      expect(await catalog.useCases.releaseStock(orders, orderId)).toEqual({ ok: true, value: false });
      await catalog.useCases.releaseStock(orders, late);
      expect(await reserve(late, [{ variantId, quantity: 1 }])).toMatchObject({
        error: { code: 'RESERVATION_CLOSED' },
      });
      expect(await stockOf(variantId)).toMatchObject({ on_hand: 5, reserved: 0, ledger: 5 });
    });

    it('leaves the house once when the order is paid, redelivered or not', async () => {
      const [variantId, orderId, eventId] = [await variantOf(5), newId(), newId()];
      const lines = [{ variantId, quantity: 2 }];
      await reserve(orderId, lines);
      const delivery = { consumer: 'catalog.stock', eventId, subject: orderId, sequence: 1 };
      await Promise.all([1, 2, 3].map(() => catalog.useCases.onOrderPaid(delivery, orderId, lines)));
      await catalog.useCases.onOrderPaid({ ...delivery, eventId: newId(), sequence: 2 }, orderId, lines);
      expect(await stockOf(variantId)).toMatchObject({ on_hand: 3, reserved: 0, ledger: 3 });
    });

    it('R53 is taken again when an order is paid after its reservation went back', async () => {
      const [variantId, orderId] = [await variantOf(5), newId()];
      const lines = [{ variantId, quantity: 2 }];
      await reserve(orderId, lines);
      await catalog.useCases.releaseStock(orders, orderId);
      const delivery = { consumer: 'catalog.stock', eventId: newId(), subject: orderId, sequence: 1 };
      await catalog.useCases.onOrderPaid(delivery, orderId, lines);
      expect(await stockOf(variantId)).toMatchObject({ on_hand: 3, reserved: 0, ledger: 3, held: 0 });
    });

    it('R53 fails a paid order that never reserved anything and moves nothing, so that it ends among the dead letters', async () => {
      const [variantId, orderId] = [await variantOf(5), newId()];
      const delivery = { consumer: 'catalog.stock', eventId: newId(), subject: orderId, sequence: 1 };
      const paid = () => catalog.useCases.onOrderPaid(delivery, orderId, [{ variantId, quantity: 2 }]);
      await expect(paid()).rejects.toThrow();
      await expect(paid()).rejects.toThrow();
      expect(await stockOf(variantId)).toMatchObject({ on_hand: 5, reserved: 0, ledger: 5, held: 0 });
    });

    it.each([0, -1, 1.5, 2_000_000])('refuses the quantity %d', async (quantity) => {
      const refused = await reserve(newId(), [{ variantId: await variantOf(5), quantity }]);
      expect(refused).toMatchObject({ ok: false, error: { code: 'INVALID_QUANTITY' } });
    });

    it('R48 sells 5 pieces to 200 buyers exactly 5 times', async () => {
      const variantId = await variantOf(5);
      const results = await Promise.all(
        Array.from({ length: 200 }, () => reserve(newId(), [{ variantId, quantity: 1 }])),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(5);
      expect(results.filter((result) => !result.ok && result.error.code === 'OUT_OF_STOCK')).toHaveLength(195);
      expect(await stockOf(variantId)).toMatchObject({ on_hand: 5, reserved: 5 });
    });

    it('R48 counts two lines of one variant together', async () => {
      const variantId = await variantOf(5);
      const line = { variantId, quantity: 3 };
      expect(await reserve(newId(), [line, line])).toMatchObject({ error: { code: 'OUT_OF_STOCK' } });
    });

    it('R54 serves orders that name the same variants in opposite order', async () => {
      const [a, b] = [await variantOf(100), await variantOf(100)];
      const forth = [a, b].map((variantId) => ({ variantId, quantity: 1 }));
      const results = await Promise.all(
        Array.from({ length: 40 }, (_, index) => reserve(newId(), index % 2 ? forth : [...forth].reverse())),
      );
      expect(results.every(({ ok }) => ok)).toBe(true);
    });
  });

  it('quotes prices to services only', async () => {
    const product = await create();
    const ids = [product.variants[0]!.id, newId(), 'nonsense'];
    expect(await catalog.useCases.quoteVariants(guest, ids, 'pt-BR')).toMatchObject({ ok: false });
    expect(await catalog.useCases.quoteVariants(orders, ids, 'pt-BR')).toMatchObject({
      ok: true,
      value: [{ variantId: ids[0], sellable: true, available: 10 }],
    });
  });

  it('R18 answers 401 to whoever is not signed for, _entities included', async () => {
    const { app } = serveSubgraph({
      subgraph: catalog.subgraph,
      policies: catalogPolicies(internalKeys({})),
      clock: () => new Date(),
      checks: {},
    });
    const query = '{ _entities(representations: []) { __typename } }';
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(response.statusCode).toBe(401);
  });
});
