import type { Clock, Locale, NewId, Page, PageRequest, UnitOfWork } from '@feira/kernel';
import type { Category } from '../domain/category.ts';
import type { Collection } from '../domain/collection.ts';
import type { NewVariant } from '../domain/product-input.ts';
import type { Product, ProductStatus, Variant } from '../domain/product.ts';
import type { Reservation, StockLine } from '../domain/reservation.ts';
import type { MovementKind, StockLevel, StockMovement } from '../domain/stock.ts';

export const PRODUCT_SORTS = ['RELEVANCE', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'NAME_ASC'] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

export interface ProductFilter {
  /** In whose texts to search, sort and count. */
  readonly locale: Locale;
  /** Every word must begin a word of the product; already normalised. */
  readonly words: readonly string[];
  /** Instead of words: what an SKU begins with, or a name within a small typo has in it. */
  readonly like?: string;
  /** The category and all below it. */
  readonly categorySlug?: string;
  /** Minor units. */
  readonly minPrice?: bigint;
  readonly maxPrice?: bigint;
  readonly inStock?: boolean;
  /** All names must match, any of the values each; in whichever language. */
  readonly attributes?: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly status?: ProductStatus;
}

/** How many products of a list have each value of something. */
export interface Facet {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** What is being typed, in which language. */
export interface SuggestionQuery {
  readonly locale: Locale;
  /** The beginning of a name or of an SKU; normalised, and never empty. */
  readonly beginning: string;
  /** Its words; each may begin any word of a name. */
  readonly words: readonly string[];
  readonly limit: number;
}

/** An ACTIVE product that what was typed may lead to. */
export interface ProductSuggestion {
  readonly productId: string;
  readonly slug: string;
  readonly name: string;
}

export interface CatalogReader {
  /** The best first, in one statement: an SKU or names that begin so, names with such words, SKUs that begin so, typos. */
  suggestions(query: SuggestionQuery): Promise<ProductSuggestion[]>;
  productsByIds(ids: readonly string[]): Promise<Product[]>;
  productBySlug(slug: string): Promise<Product | undefined>;
  productIdsOfVariants(variantIds: readonly string[]): Promise<string[]>;
  /** Without those that do not exist; one statement, because carts and checkouts ask it all day. */
  quotedVariants(ids: readonly string[], locale: Locale): Promise<QuotedVariant[]>;
  /** The cursor key is the sort's value and the id; see `productKey`. */
  page(filter: ProductFilter, sort: ProductSort, request: PageRequest): Promise<Page<ListedProduct>>;
  count(filter: ProductFilter): Promise<number>;
  facets(filter: ProductFilter): Promise<Facet[]>;
  /** All of them, by position. */
  categories(): Promise<Category[]>;
  /** All of them, by position. */
  collections(): Promise<Collection[]>;
  /** Ids of orders whose ACTIVE reservation ended before `before`. */
  overdueReservations(before: Date, limit: number): Promise<string[]>;
}

/** What is quoted of a variant, in the language asked for. */
export interface QuotedVariant extends Pick<Variant, 'id' | 'productId' | 'sku' | 'name' | 'price' | 'available'> {
  readonly productName: string;
  readonly status: ProductStatus;
  /** Whether its product has other variants, so that its own name tells something. */
  readonly hasSiblings: boolean;
}

/** A product in a list, with the value that it is sorted by: decimal text, or the name. */
export interface ListedProduct {
  readonly product: Product;
  readonly sortValue: string;
}

export type Taken = 'SLUG' | 'SKU';

/** What is written of a product; prices and stock are the variants'. */
export type ProductRecord = Omit<Product, 'variants'>;

export interface ProductStore {
  /** Answers which unique name is taken, if one is. */
  insert(product: ProductRecord, variants: readonly NewVariant[]): Promise<Taken | undefined>;
  /** The product under its row lock. */
  lock(id: string): Promise<Product | undefined>;
  /** Stores the product and its variants' names, SKUs and prices. */
  save(product: Product): Promise<Taken | undefined>;
  slugTaken(slug: string): Promise<boolean>;
  unknownCategories(ids: readonly string[]): Promise<string[]>;
  insertCategory(category: Category): Promise<Taken | undefined>;
}

export interface CollectionStore {
  insert(collection: Collection): Promise<Taken | undefined>;
  /** The collection under its row lock. */
  lock(id: string): Promise<Collection | undefined>;
  save(collection: Collection): Promise<Taken | undefined>;
  /** False when there was none. */
  remove(id: string): Promise<boolean>;
  unknownProducts(ids: readonly string[]): Promise<string[]>;
}

/** Movements whose pieces tell the rest; an adjustment is noted with its reason and actor. */
export type LedgerKind = Exclude<MovementKind, 'ADJUSTED'>;

export interface StockStore {
  /** Claims the order's reservation row: a new one, or the one that is there, under its lock. */
  claim(orderId: string, expiresAt: Date): Promise<Reservation & { readonly isNew: boolean }>;
  lock(orderId: string): Promise<Reservation | undefined>;
  linesOf(orderId: string): Promise<StockLine[]>;
  insertLines(orderId: string, lines: readonly StockLine[]): Promise<void>;
  /** Inserts a RELEASED row that bars a reservation still on its way; false when there is a row. */
  bar(orderId: string, at: Date): Promise<boolean>;
  setStatus(orderId: string, status: Reservation['status']): Promise<void>;
  /** Conditional: answers the variants that have not enough. Rows are locked in the order of `lines`. */
  reserve(lines: readonly StockLine[]): Promise<{ readonly short: string[]; readonly unknown: string[] }>;
  unreserve(lines: readonly StockLine[]): Promise<void>;
  /** Reserved pieces leave the house. */
  takeOut(lines: readonly StockLine[]): Promise<void>;
  note(kind: LedgerKind, orderId: string, lines: readonly StockLine[], at: Date): Promise<void>;
}

/** A variant with what is behind its `available`. */
export interface VariantStock extends StockLevel {
  readonly variant: Variant;
}

/** Stock as merchants keep it. */
export interface InventoryStore {
  /** The variant's stock under its row lock. */
  lock(variantId: string): Promise<VariantStock | undefined>;
  /** Moves the pieces in the house and notes why; under the lock. */
  adjust(variantId: string, delta: number, note: Pick<StockMovement, 'reason' | 'actor' | 'at'>): Promise<void>;
}

export interface InventoryReader {
  /** The newest first; the cursor key is the movement's id and the variant's. */
  movements(variantId: string, request: PageRequest): Promise<Page<StockMovement>>;
  countMovements(variantId: string): Promise<number>;
  /** The scarcest first; the cursor key is what is available and the variant's id. */
  lowStock(threshold: number, request: PageRequest): Promise<Page<VariantStock>>;
  countLowStock(threshold: number): Promise<number>;
}

export interface Stores {
  readonly products: ProductStore;
  readonly collections: CollectionStore;
  readonly stock: StockStore;
  readonly inventory: InventoryStore;
}

/** What an operator must hear of. */
export interface Alerts {
  paidWithoutStock(event: { readonly orderId: string }): void;
}

/** Readers may be told categories and collections from memory; whoever changes them says so, after the commit. */
export interface ShelfMemory {
  forget(what: 'categories' | 'collections'): Promise<void>;
}

export interface Deps {
  readonly unitOfWork: UnitOfWork<Stores>;
  readonly reader: CatalogReader;
  readonly inventory: InventoryReader;
  readonly shelfMemory: ShelfMemory;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly newId: NewId;
}

export type { Variant };
