import type { Locale } from '@feira/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Product as ProductModel, Variant as VariantModel, ProductOption as ProductOptionModel } from '../../../domain/product.ts';
import type { ProductTranslationModel } from '../translations.ts';
import type { ProductConnectionModel, ProductEdgeModel } from '../connection.ts';
import type { ProductSuggestion as ProductSuggestionModel, Facet as FacetModel, VariantStock as VariantStockModel } from '../../../application/ports.ts';
import type { Category as CategoryModel } from '../../../domain/category.ts';
import type { Collection as CollectionModel } from '../../../domain/collection.ts';
import type { VariantQuote as VariantQuoteModel } from '../../../application/quote-variants.ts';
import type { StockLevelConnectionModel, StockLevelEdgeModel, StockMovementConnectionModel, StockMovementEdgeModel } from '../stock/connection.ts';
import type { StockMovement as StockMovementModel } from '../../../domain/stock.ts';
import type { Money as MoneyModel } from '@feira/kernel';
import type { GraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 3166-1 alpha-2 country code, such as BR. */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code, such as BRL. */
  CurrencyCode: { input: string; output: string; }
  /** A moment, RFC 3339 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal as a JSON string, such as "129.90". JSON numbers and exponents are refused. */
  Decimal: { input: string; output: string; }
  /** A language of the shop as a BCP 47 tag: pt-BR or en. */
  Locale: { input: Locale; output: Locale; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A postal address: one shape everywhere. */
export type Address = {
  __typename?: 'Address';
  /** City. */
  city: Scalars['String']['output'];
  /** Country. */
  country: Scalars['CountryCode']['output'];
  /** Id in the address book; null in an order's snapshot. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Complement: flat, block, reference. */
  line2?: Maybe<Scalars['String']['output']>;
  /** Name of the recipient. */
  name: Scalars['String']['output'];
  /** Phone number for the carrier. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code; a CEP in Brazil. */
  postalCode: Scalars['String']['output'];
  /** State or region, such as SP. */
  region?: Maybe<Scalars['String']['output']>;
};

/** A postal address to use or keep. */
export type AddressInput = {
  /** City. */
  city: Scalars['String']['input'];
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Street and number. */
  line1: Scalars['String']['input'];
  /** Complement: flat, block, reference. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Name of the recipient. */
  name: Scalars['String']['input'];
  /** Phone number for the carrier. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; a CEP in Brazil. */
  postalCode: Scalars['String']['input'];
  /** State or region, such as SP. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A discount, with enough to explain every cent of it. */
export type AppliedDiscount = {
  __typename?: 'AppliedDiscount';
  /** How much is taken off. */
  amount: Money;
  /** The coupon that brought it, if one did. */
  code?: Maybe<Scalars['String']['output']>;
  /** The promotion it comes from. */
  promotionId: Scalars['ID']['output'];
  /** What the shopper reads. */
  title: Scalars['String']['output'];
};

/** A fact about a product. */
export type Attribute = {
  __typename?: 'Attribute';
  /** What about. */
  name: Scalars['String']['output'];
  /** The fact. */
  value: Scalars['String']['output'];
};

/** An attribute with any of some values. */
export type AttributeFilter = {
  /** Name of the attribute. */
  name: Scalars['String']['input'];
  /** Any of these. */
  values: Array<Scalars['String']['input']>;
};

/** A name and a value. */
export type AttributeInput = {
  /** What about. */
  name: Scalars['String']['input'];
  /** The value. */
  value: Scalars['String']['input'];
};

/** Why catalog says no. */
export type CatalogErrorCode =
  /** No such category. */
  | 'CATEGORY_NOT_FOUND'
  /** No such collection. */
  | 'COLLECTION_NOT_FOUND'
  /** Neither a change nor a new value for stock, or both. */
  | 'INVALID_ADJUSTMENT'
  /** Not an amount in the shop's currency, or negative. */
  | 'INVALID_AMOUNT'
  /** Empty or too long. */
  | 'INVALID_NAME'
  /** More products than a collection holds, or one of them twice. */
  | 'INVALID_PRODUCTS'
  /** Not a positive whole number. */
  | 'INVALID_QUANTITY'
  /** Longer than a line may be, or with control characters. */
  | 'INVALID_REASON'
  /** Without a letter or digit. */
  | 'INVALID_SLUG'
  /** Not a whole number from 0. */
  | 'INVALID_STOCK'
  /** The shop's first language, or one language twice. */
  | 'INVALID_TRANSLATIONS'
  /** None or too many. */
  | 'INVALID_VARIANTS'
  /** Not enough left. */
  | 'OUT_OF_STOCK'
  /** No such product. */
  | 'PRODUCT_NOT_FOUND'
  /** The reservation has been given back. */
  | 'RESERVATION_CLOSED'
  /** Another variant has this SKU. */
  | 'SKU_TAKEN'
  /** Another one has this slug. */
  | 'SLUG_TAKEN'
  /** Somebody changed it since. */
  | 'STALE_VERSION'
  /** No such variant. */
  | 'VARIANT_NOT_FOUND';

/** An expected no. */
export type CatalogUserError = {
  __typename?: 'CatalogUserError';
  /** For programs. */
  code: CatalogErrorCode;
  /** The input it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people. */
  message: Scalars['String']['output'];
};

/** A place in the shop's tree. */
export type Category = {
  __typename?: 'Category';
  /** From the root down to the parent. */
  ancestors: Array<Category>;
  /** The categories right below. */
  children: Array<Category>;
  /** What there is to say about it. */
  description: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The category above. */
  parent?: Maybe<Category>;
  /** Products here and below. */
  products: ProductConnection;
  /** What its address ends with. */
  slug: Scalars['String']['output'];
};


/** A place in the shop's tree. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};

/** A category to create. */
export type CategoryCreateInput = {
  /** What there is to say about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** The category above; none makes a root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What its address ends with; made from the name unless given. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Its texts in the other languages of the shop. */
  translations?: InputMaybe<Array<TextTranslationInput>>;
};

/** What categoryCreate answers. */
export type CategoryCreatePayload = {
  __typename?: 'CategoryCreatePayload';
  /** The category; null when it was refused. */
  category?: Maybe<Category>;
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** Products picked by hand, in an order of their own: a shelf of the home page. */
export type Collection = {
  __typename?: 'Collection';
  /** What there is to say about it. */
  description: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its products in its order, at most 100; the public sees ACTIVE ones. */
  products: Array<Product>;
  /** What its address ends with. */
  slug: Scalars['String']['output'];
};


/** Products picked by hand, in an order of their own: a shelf of the home page. */
export type CollectionProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A collection to create. */
export type CollectionCreateInput = {
  /** What there is to say about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Its products, in order. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What its address ends with; made from the name unless given. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Its texts in the other languages of the shop. */
  translations?: InputMaybe<Array<TextTranslationInput>>;
};

/** What collectionCreate answers. */
export type CollectionCreatePayload = {
  __typename?: 'CollectionCreatePayload';
  /** The collection; null when it was refused. */
  collection?: Maybe<Collection>;
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** The collection to take away. */
export type CollectionDeleteInput = {
  /** The collection. */
  id: Scalars['ID']['input'];
};

/** What collectionDelete answers. */
export type CollectionDeletePayload = {
  __typename?: 'CollectionDeletePayload';
  /** The id of the collection that is gone; null when it was refused. */
  collectionId?: Maybe<Scalars['ID']['output']>;
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** What changes of a collection. */
export type CollectionUpdateInput = {
  /** What there is to say about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The collection. */
  id: Scalars['ID']['input'];
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its products, in order; replaces all. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What its address ends with. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Its texts in the other languages of the shop; replaces all. */
  translations?: InputMaybe<Array<TextTranslationInput>>;
};

/** What collectionUpdate answers. */
export type CollectionUpdatePayload = {
  __typename?: 'CollectionUpdatePayload';
  /** The collection; null when it was refused. */
  collection?: Maybe<Collection>;
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** An attribute and its values among the products that match. */
export type Facet = {
  __typename?: 'Facet';
  /** Name of the attribute. */
  name: Scalars['String']['output'];
  /** Its values, the most frequent first. */
  values: Array<FacetValue>;
};

/** A value and how many products have it. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** How many products have it. */
  count: Scalars['Int']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

/** A picture. */
export type Image = {
  __typename?: 'Image';
  /** What it shows, for those who cannot see it. */
  alt: Scalars['String']['output'];
  /** Where it is: a path starts at the host that served the graph. */
  url: Scalars['String']['output'];
};

/** A picture. */
export type ImageInput = {
  /** What it shows. */
  alt: Scalars['String']['input'];
  /** What it shows, in the other languages of the shop. */
  translations?: InputMaybe<Array<ImageTranslationInput>>;
  /** Where it is. */
  url: Scalars['String']['input'];
};

/** What a picture shows, in one language. */
export type ImageTranslationInput = {
  /** What it shows. */
  alt: Scalars['String']['input'];
  /** The language. */
  locale: Scalars['Locale']['input'];
};

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The amount with the currency's full scale. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a category, at the top or below another one. Admin. */
  categoryCreate: CategoryCreatePayload;
  /** Adds a collection behind the others. Admin. */
  collectionCreate: CollectionCreatePayload;
  /** Takes a collection away; its products stay. Admin. */
  collectionDelete: CollectionDeletePayload;
  /** Changes a collection; what is left out stays as it is. Admin. */
  collectionUpdate: CollectionUpdatePayload;
  /** Creates a product: one default variant from price, stock and SKU, or explicit variants. Admin. */
  productCreate: ProductCreatePayload;
  /** Changes a product; what is left out stays as it is. Admin. */
  productUpdate: ProductUpdatePayload;
  /** Changes the stock of a variant by hand; every change leaves a row in the ledger, with who and why. Admin. */
  stockAdjust: StockAdjustPayload;
  /** Gives an order's stock back; for services. Idempotent by order. */
  stockRelease: StockReleasePayload;
  /** Holds stock for an order, all lines or none; for services. Idempotent by order. */
  stockReserve: StockReservePayload;
};


export type MutationCategoryCreateArgs = {
  input: CategoryCreateInput;
};


export type MutationCollectionCreateArgs = {
  input: CollectionCreateInput;
};


export type MutationCollectionDeleteArgs = {
  input: CollectionDeleteInput;
};


export type MutationCollectionUpdateArgs = {
  input: CollectionUpdateInput;
};


export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationProductUpdateArgs = {
  input: ProductUpdateInput;
};


export type MutationStockAdjustArgs = {
  input: StockAdjustInput;
};


export type MutationStockReleaseArgs = {
  input: StockReleaseInput;
};


export type MutationStockReserveArgs = {
  input: StockReserveInput;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item of this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are more items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** From the cheapest variant to the dearest. */
export type PriceRange = {
  __typename?: 'PriceRange';
  /** The highest price. */
  max: Money;
  /** The lowest price. */
  min: Money;
};

/** Something to buy, in one or more variants. */
export type Product = {
  __typename?: 'Product';
  /** Facts about it. */
  attributes: Array<Attribute>;
  /** Where it is found. */
  categories: Array<Category>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** What there is to say about it; paragraphs are separated by an empty line. */
  description: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Pictures, the first one leading. */
  images: Array<Image>;
  /** Whether any variant can be bought now. */
  inStock: Scalars['Boolean']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What a buyer chooses among. */
  options: Array<ProductOption>;
  /** What it costs. */
  priceRange: PriceRange;
  /** What its address ends with. */
  slug: Scalars['String']['output'];
  /** Where it stands. */
  status: ProductStatus;
  /** Its texts in the other languages of the shop. */
  translations: Array<ProductTranslation>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What can be bought; at least one. */
  variants: Array<ProductVariant>;
  /** Counts changes; hand it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products with their cursors. */
  edges: Array<ProductEdge>;
  /** How many products have which attribute, under the current query and filter. */
  facets: Array<Facet>;
  /** The products. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many products match; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A product to create. */
export type ProductCreateInput = {
  /** Facts about it. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Where it is found. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What there is to say about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Pictures, the first one leading. */
  images?: InputMaybe<Array<ImageInput>>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Price of the default variant. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
  /** SKU of the default variant; made from the slug unless given. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** What its address ends with; made from the name unless given. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands; DRAFT unless given. */
  status?: InputMaybe<ProductStatus>;
  /** Stock of the default variant; 0 unless given. */
  stock?: InputMaybe<Scalars['Int']['input']>;
  /** Its texts in the other languages of the shop. */
  translations?: InputMaybe<Array<ProductTranslationInput>>;
  /** Explicit variants, instead of price, stock and SKU. */
  variants?: InputMaybe<Array<ProductVariantInput>>;
};

/** What productCreate answers. */
export type ProductCreatePayload = {
  __typename?: 'ProductCreatePayload';
  /** The product; null when it was refused. */
  product?: Maybe<Product>;
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** A product in a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The product. */
  node: Product;
};

/** Which products to list. Conditions add up. */
export type ProductFilter = {
  /** Has these attributes. */
  attributes?: InputMaybe<Array<AttributeFilter>>;
  /** In this category or below it. */
  categorySlug?: InputMaybe<Scalars['String']['input']>;
  /** Can be bought now, or cannot. */
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** Costs at most this. */
  maxPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Costs at least this. */
  minPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stands here; the public sees ACTIVE only. */
  status?: InputMaybe<ProductStatus>;
};

/** Something a buyer chooses. */
export type ProductOption = {
  __typename?: 'ProductOption';
  /** What is chosen, such as a size. */
  name: Scalars['String']['output'];
  /** The choices. */
  values: Array<Scalars['String']['output']>;
};

/** The order of a list of products. */
export type ProductSort =
  /** By name. */
  | 'NAME_ASC'
  /** Newest first. */
  | 'NEWEST'
  /** Cheapest first. */
  | 'PRICE_ASC'
  /** Dearest first. */
  | 'PRICE_DESC'
  /** Best match first. */
  | 'RELEVANCE';

/** Where a product stands. */
export type ProductStatus =
  /** For sale. */
  | 'ACTIVE'
  /** Not sold any more. */
  | 'ARCHIVED'
  /** Not shown yet. */
  | 'DRAFT';

/** A product that a search may lead to. */
export type ProductSuggestion = {
  __typename?: 'ProductSuggestion';
  /** What the product is called, in the language of the request. */
  name: Scalars['String']['output'];
  /** The product; null when it is gone by now. */
  product?: Maybe<Product>;
  /** What its address ends with. */
  slug: Scalars['String']['output'];
};

/** A product's texts in one language. */
export type ProductTranslation = {
  __typename?: 'ProductTranslation';
  /** Facts about it. */
  attributes: Array<Attribute>;
  /** What there is to say about it. */
  description: Scalars['String']['output'];
  /** The language. */
  locale: Scalars['Locale']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** A product's texts in one language. */
export type ProductTranslationInput = {
  /** Facts about it. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** What there is to say about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language; the shop's first one is the product itself. */
  locale: Scalars['Locale']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
};

/** What changes of a product. */
export type ProductUpdateInput = {
  /** Facts about it; replaces all. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Where it is found; replaces all. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What there is to say about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was edited; another one is refused with STALE_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The product. */
  id: Scalars['ID']['input'];
  /** Pictures; replaces all. */
  images?: InputMaybe<Array<ImageInput>>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What its address ends with. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands. */
  status?: InputMaybe<ProductStatus>;
  /** Its texts in the other languages of the shop; replaces all. */
  translations?: InputMaybe<Array<ProductTranslationInput>>;
  /** What changes of its variants. */
  variants?: InputMaybe<Array<ProductVariantUpdateInput>>;
};

/** What productUpdate answers. */
export type ProductUpdatePayload = {
  __typename?: 'ProductUpdatePayload';
  /** The product; null when it was refused. */
  product?: Maybe<Product>;
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** One thing that can be put into a cart. */
export type ProductVariant = {
  __typename?: 'ProductVariant';
  /** How many can be bought now. */
  available: Scalars['Int']['output'];
  /** What it cost before, to strike through. */
  compareAtPrice?: Maybe<Money>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What sets it apart; empty for an only variant. */
  name: Scalars['String']['output'];
  /** The choices that it stands for. */
  options: Array<SelectedOption>;
  /** What it costs now. */
  price: Money;
  /** The product that it is one of. */
  product: Product;
  /** Stock keeping unit. */
  sku: Scalars['String']['output'];
};

/** A variant to create. */
export type ProductVariantInput = {
  /** What it cost before. */
  compareAtPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What sets it apart; made from its options unless given. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The choices that it stands for. */
  options?: InputMaybe<Array<AttributeInput>>;
  /** What it costs. */
  price: Scalars['Decimal']['input'];
  /** Stock keeping unit; made from the slug unless given. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** How many there are; 0 unless given. */
  stock?: InputMaybe<Scalars['Int']['input']>;
  /** Its name and choices in the other languages of the shop. */
  translations?: InputMaybe<Array<VariantTranslationInput>>;
};

/** What changes of a variant. */
export type ProductVariantUpdateInput = {
  /** The variant. */
  id: Scalars['ID']['input'];
  /** What sets it apart. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it costs. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock keeping unit. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** The roots of the tree. */
  categories?: Maybe<Array<Category>>;
  /** A category by id or slug. */
  category?: Maybe<Category>;
  /** A collection by id or slug. */
  collection?: Maybe<Collection>;
  /** What the shop shows off, in its order. */
  collections?: Maybe<Array<Collection>>;
  /** Variants that run out, the scarcest first; without those of archived products. Admin. */
  lowStock?: Maybe<StockLevelConnection>;
  /** A product by id or slug. */
  product?: Maybe<Product>;
  /** What a search that is being typed may lead to, the best first: SKUs and names that begin so, then small typos. */
  productSuggestions?: Maybe<Array<ProductSuggestion>>;
  /** Products that match, a page at a time. */
  products?: Maybe<ProductConnection>;
  /** What moved the stock of a variant, the newest first. Admin. */
  stockMovements?: Maybe<StockMovementConnection>;
  /** What variants cost now; for services. Those that do not exist are absent. */
  variantQuotes?: Maybe<Array<VariantQuote>>;
};


export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCollectionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLowStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  threshold?: Scalars['Int']['input'];
};


export type QueryProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProductSort>;
};


export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  variantId: Scalars['ID']['input'];
};


export type QueryVariantQuotesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** A choice that a variant stands for. */
export type SelectedOption = {
  __typename?: 'SelectedOption';
  /** What is chosen. */
  name: Scalars['String']['output'];
  /** The choice. */
  value: Scalars['String']['output'];
};

/** A change of stock by hand: by `delta` or to `setTo`, one of them. */
export type StockAdjustInput = {
  /** So many pieces come, or go when it is negative. Never more go than are available. */
  delta?: InputMaybe<Scalars['Int']['input']>;
  /** Only if so many are available now; else STALE_VERSION. */
  expectedAvailable?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in a line of at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** So many are available afterwards; what orders have reserved stays reserved besides. */
  setTo?: InputMaybe<Scalars['Int']['input']>;
  /** The variant. */
  variantId: Scalars['ID']['input'];
};

/** What stockAdjust answers. */
export type StockAdjustPayload = {
  __typename?: 'StockAdjustPayload';
  /** Why not. */
  userErrors: Array<CatalogUserError>;
  /** The variant with its new stock; null when it was refused. */
  variant?: Maybe<ProductVariant>;
};

/** The stock of a variant. */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** Pieces that can be sold: those in the house that nobody has reserved. */
  available: Scalars['Int']['output'];
  /** Pieces in the house, reserved ones included. */
  onHand: Scalars['Int']['output'];
  /** Pieces that orders have reserved. */
  reserved: Scalars['Int']['output'];
  /** The variant. */
  variant: ProductVariant;
};

/** A page of stock levels. */
export type StockLevelConnection = {
  __typename?: 'StockLevelConnection';
  /** The levels with their cursors. */
  edges: Array<StockLevelEdge>;
  /** The levels. */
  nodes: Array<StockLevel>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A stock level in a page. */
export type StockLevelEdge = {
  __typename?: 'StockLevelEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The level. */
  node: StockLevel;
};

/** A row of the stock ledger. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** Who changed it by hand, such as `user:` and an id; null where it was not by hand. */
  actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it was. */
  kind: StockMovementKind;
  /** By how much the pieces in the house changed. */
  onHandDelta: Scalars['Int']['output'];
  /** The order that moved them, if one did. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** Why, where somebody said so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** By how much the reserved pieces changed. */
  reservedDelta: Scalars['Int']['output'];
};

/** A page of the stock ledger. */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** The movements with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The movements. */
  nodes: Array<StockMovement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A movement in a page. */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The movement. */
  node: StockMovement;
};

/** What moves stock. */
export type StockMovementKind =
  /** Somebody changed the stock by hand. */
  | 'ADJUSTED'
  /** An order was paid, and its pieces left. */
  | 'COMMITTED'
  /** The variant was created. */
  | 'INITIAL'
  /** An order gave its pieces back. */
  | 'RELEASED'
  /** An order reserved pieces. */
  | 'RESERVED';

/** Stock to give back. */
export type StockReleaseInput = {
  /** Of this order. */
  orderId: Scalars['ID']['input'];
};

/** What stockRelease answers. */
export type StockReleasePayload = {
  __typename?: 'StockReleasePayload';
  /** Whether there was something to give back. */
  released: Scalars['Boolean']['output'];
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** Stock to hold. */
export type StockReserveInput = {
  /** Until then, unless it is paid. */
  expiresAt: Scalars['DateTime']['input'];
  /** What, and how many. */
  lines: Array<StockReserveLineInput>;
  /** For this order. */
  orderId: Scalars['ID']['input'];
};

/** How many of a variant. */
export type StockReserveLineInput = {
  /** How many. */
  quantity: Scalars['Int']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
};

/** What stockReserve answers. */
export type StockReservePayload = {
  __typename?: 'StockReservePayload';
  /** Whether the order has its stock. */
  reserved: Scalars['Boolean']['output'];
  /** Why not. */
  userErrors: Array<CatalogUserError>;
};

/** A name and a description in one language. */
export type TextTranslationInput = {
  /** What there is to say about it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language; the shop's first one is the thing itself. */
  locale: Scalars['Locale']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
};

/** What a variant costs now. */
export type VariantQuote = {
  __typename?: 'VariantQuote';
  /** How many can be bought now. */
  available: Scalars['Int']['output'];
  /** What a buyer reads on the receipt. */
  name: Scalars['String']['output'];
  /** Its product. */
  productId: Scalars['ID']['output'];
  /** Whether it may be sold at all. */
  sellable: Scalars['Boolean']['output'];
  /** Stock keeping unit. */
  sku: Scalars['String']['output'];
  /** The price of one. */
  unitPrice: Money;
  /** The variant. */
  variantId: Scalars['ID']['output'];
};

/** A variant's name and choices in one language. */
export type VariantTranslationInput = {
  /** The language. */
  locale: Scalars['Locale']['input'];
  /** What sets it apart; made from its options unless given. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The choices that it stands for, in the order of the variant's own. */
  options?: InputMaybe<Array<AttributeInput>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Category: Category;
  Collection: Collection;
  Product: Product;
  ProductVariant: ProductVariant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddressInput: AddressInput;
  AppliedDiscount: ResolverTypeWrapper<Omit<AppliedDiscount, 'amount'> & { amount: ResolversTypes['Money'] }>;
  Attribute: ResolverTypeWrapper<Attribute>;
  AttributeFilter: AttributeFilter;
  AttributeInput: AttributeInput;
  CatalogErrorCode: CatalogErrorCode;
  CatalogUserError: ResolverTypeWrapper<CatalogUserError>;
  Category: ResolverTypeWrapper<CategoryModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CategoryCreateInput: CategoryCreateInput;
  CategoryCreatePayload: ResolverTypeWrapper<Omit<CategoryCreatePayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  Collection: ResolverTypeWrapper<CollectionModel>;
  CollectionCreateInput: CollectionCreateInput;
  CollectionCreatePayload: ResolverTypeWrapper<Omit<CollectionCreatePayload, 'collection'> & { collection?: Maybe<ResolversTypes['Collection']> }>;
  CollectionDeleteInput: CollectionDeleteInput;
  CollectionDeletePayload: ResolverTypeWrapper<CollectionDeletePayload>;
  CollectionUpdateInput: CollectionUpdateInput;
  CollectionUpdatePayload: ResolverTypeWrapper<Omit<CollectionUpdatePayload, 'collection'> & { collection?: Maybe<ResolversTypes['Collection']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Facet: ResolverTypeWrapper<FacetModel>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Image: ResolverTypeWrapper<Image>;
  ImageInput: ImageInput;
  ImageTranslationInput: ImageTranslationInput;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PriceRange: ResolverTypeWrapper<Omit<PriceRange, 'max' | 'min'> & { max: ResolversTypes['Money'], min: ResolversTypes['Money'] }>;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionModel>;
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: ResolverTypeWrapper<Omit<ProductCreatePayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<ProductEdgeModel>;
  ProductFilter: ProductFilter;
  ProductOption: ResolverTypeWrapper<ProductOptionModel>;
  ProductSort: ProductSort;
  ProductStatus: ProductStatus;
  ProductSuggestion: ResolverTypeWrapper<ProductSuggestionModel>;
  ProductTranslation: ResolverTypeWrapper<ProductTranslationModel>;
  ProductTranslationInput: ProductTranslationInput;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: ResolverTypeWrapper<Omit<ProductUpdatePayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductVariant: ResolverTypeWrapper<VariantModel>;
  ProductVariantInput: ProductVariantInput;
  ProductVariantUpdateInput: ProductVariantUpdateInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SelectedOption: ResolverTypeWrapper<SelectedOption>;
  StockAdjustInput: StockAdjustInput;
  StockAdjustPayload: ResolverTypeWrapper<Omit<StockAdjustPayload, 'variant'> & { variant?: Maybe<ResolversTypes['ProductVariant']> }>;
  StockLevel: ResolverTypeWrapper<VariantStockModel>;
  StockLevelConnection: ResolverTypeWrapper<StockLevelConnectionModel>;
  StockLevelEdge: ResolverTypeWrapper<StockLevelEdgeModel>;
  StockMovement: ResolverTypeWrapper<StockMovementModel>;
  StockMovementConnection: ResolverTypeWrapper<StockMovementConnectionModel>;
  StockMovementEdge: ResolverTypeWrapper<StockMovementEdgeModel>;
  StockMovementKind: StockMovementKind;
  StockReleaseInput: StockReleaseInput;
  StockReleasePayload: ResolverTypeWrapper<StockReleasePayload>;
  StockReserveInput: StockReserveInput;
  StockReserveLineInput: StockReserveLineInput;
  StockReservePayload: ResolverTypeWrapper<StockReservePayload>;
  TextTranslationInput: TextTranslationInput;
  VariantQuote: ResolverTypeWrapper<VariantQuoteModel>;
  VariantTranslationInput: VariantTranslationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddressInput: AddressInput;
  AppliedDiscount: Omit<AppliedDiscount, 'amount'> & { amount: ResolversParentTypes['Money'] };
  Attribute: Attribute;
  AttributeFilter: AttributeFilter;
  AttributeInput: AttributeInput;
  CatalogUserError: CatalogUserError;
  Category: CategoryModel;
  Int: Scalars['Int']['output'];
  CategoryCreateInput: CategoryCreateInput;
  CategoryCreatePayload: Omit<CategoryCreatePayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  Collection: CollectionModel;
  CollectionCreateInput: CollectionCreateInput;
  CollectionCreatePayload: Omit<CollectionCreatePayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['Collection']> };
  CollectionDeleteInput: CollectionDeleteInput;
  CollectionDeletePayload: CollectionDeletePayload;
  CollectionUpdateInput: CollectionUpdateInput;
  CollectionUpdatePayload: Omit<CollectionUpdatePayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['Collection']> };
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Facet: FacetModel;
  FacetValue: FacetValue;
  Image: Image;
  ImageInput: ImageInput;
  ImageTranslationInput: ImageTranslationInput;
  Locale: Scalars['Locale']['output'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PriceRange: Omit<PriceRange, 'max' | 'min'> & { max: ResolversParentTypes['Money'], min: ResolversParentTypes['Money'] };
  Product: ProductModel;
  ProductConnection: ProductConnectionModel;
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: Omit<ProductCreatePayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductEdge: ProductEdgeModel;
  ProductFilter: ProductFilter;
  ProductOption: ProductOptionModel;
  ProductSuggestion: ProductSuggestionModel;
  ProductTranslation: ProductTranslationModel;
  ProductTranslationInput: ProductTranslationInput;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: Omit<ProductUpdatePayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductVariant: VariantModel;
  ProductVariantInput: ProductVariantInput;
  ProductVariantUpdateInput: ProductVariantUpdateInput;
  Query: Record<PropertyKey, never>;
  SelectedOption: SelectedOption;
  StockAdjustInput: StockAdjustInput;
  StockAdjustPayload: Omit<StockAdjustPayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']> };
  StockLevel: VariantStockModel;
  StockLevelConnection: StockLevelConnectionModel;
  StockLevelEdge: StockLevelEdgeModel;
  StockMovement: StockMovementModel;
  StockMovementConnection: StockMovementConnectionModel;
  StockMovementEdge: StockMovementEdgeModel;
  StockReleaseInput: StockReleaseInput;
  StockReleasePayload: StockReleasePayload;
  StockReserveInput: StockReserveInput;
  StockReserveLineInput: StockReserveLineInput;
  StockReservePayload: StockReservePayload;
  TextTranslationInput: TextTranslationInput;
  VariantQuote: VariantQuoteModel;
  VariantTranslationInput: VariantTranslationInput;
};

export type AddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppliedDiscountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AppliedDiscount'] = ResolversParentTypes['AppliedDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogUserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CatalogUserError'] = ResolversParentTypes['CatalogUserError']> = {
  code?: Resolver<ResolversTypes['CatalogErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<CategoryProductsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CategoryCreatePayload'] = ResolversParentTypes['CategoryCreatePayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType, Partial<CollectionProductsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollectionCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CollectionCreatePayload'] = ResolversParentTypes['CollectionCreatePayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export type CollectionDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CollectionDeletePayload'] = ResolversParentTypes['CollectionDeletePayload']> = {
  collectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export type CollectionUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CollectionUpdatePayload'] = ResolversParentTypes['CollectionUpdatePayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FacetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  categoryCreate?: Resolver<ResolversTypes['CategoryCreatePayload'], ParentType, ContextType, RequireFields<MutationCategoryCreateArgs, 'input'>>;
  collectionCreate?: Resolver<ResolversTypes['CollectionCreatePayload'], ParentType, ContextType, RequireFields<MutationCollectionCreateArgs, 'input'>>;
  collectionDelete?: Resolver<ResolversTypes['CollectionDeletePayload'], ParentType, ContextType, RequireFields<MutationCollectionDeleteArgs, 'input'>>;
  collectionUpdate?: Resolver<ResolversTypes['CollectionUpdatePayload'], ParentType, ContextType, RequireFields<MutationCollectionUpdateArgs, 'input'>>;
  productCreate?: Resolver<ResolversTypes['ProductCreatePayload'], ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productUpdate?: Resolver<ResolversTypes['ProductUpdatePayload'], ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  stockAdjust?: Resolver<ResolversTypes['StockAdjustPayload'], ParentType, ContextType, RequireFields<MutationStockAdjustArgs, 'input'>>;
  stockRelease?: Resolver<ResolversTypes['StockReleasePayload'], ParentType, ContextType, RequireFields<MutationStockReleaseArgs, 'input'>>;
  stockReserve?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockReserveArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Array<ResolversTypes['Image']>, ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  priceRange?: Resolver<ResolversTypes['PriceRange'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['ProductTranslation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductCreatePayload'] = ResolversParentTypes['ProductCreatePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductSuggestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductSuggestion'] = ResolversParentTypes['ProductSuggestion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductTranslationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductTranslation'] = ResolversParentTypes['ProductTranslation']> = {
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductUpdatePayload'] = ResolversParentTypes['ProductUpdatePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compareAtPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['SelectedOption']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, Partial<QueryCategoryArgs>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, Partial<QueryCollectionArgs>>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  lowStock?: Resolver<Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, RequireFields<QueryLowStockArgs, 'threshold'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productSuggestions?: Resolver<Maybe<Array<ResolversTypes['ProductSuggestion']>>, ParentType, ContextType, RequireFields<QueryProductSuggestionsArgs, 'query'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  stockMovements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, RequireFields<QueryStockMovementsArgs, 'variantId'>>;
  variantQuotes?: Resolver<Maybe<Array<ResolversTypes['VariantQuote']>>, ParentType, ContextType, RequireFields<QueryVariantQuotesArgs, 'ids'>>;
};

export type SelectedOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SelectedOption'] = ResolversParentTypes['SelectedOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockAdjustPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockAdjustPayload'] = ResolversParentTypes['StockAdjustPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  onHandDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockReleasePayload'] = ResolversParentTypes['StockReleasePayload']> = {
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export type StockReservePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StockReservePayload'] = ResolversParentTypes['StockReservePayload']> = {
  reserved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CatalogUserError']>, ParentType, ContextType>;
};

export type VariantQuoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VariantQuote'] = ResolversParentTypes['VariantQuote']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Address?: AddressResolvers<ContextType>;
  AppliedDiscount?: AppliedDiscountResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  CatalogUserError?: CatalogUserErrorResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryCreatePayload?: CategoryCreatePayloadResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionCreatePayload?: CollectionCreatePayloadResolvers<ContextType>;
  CollectionDeletePayload?: CollectionDeletePayloadResolvers<ContextType>;
  CollectionUpdatePayload?: CollectionUpdatePayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductCreatePayload?: ProductCreatePayloadResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductSuggestion?: ProductSuggestionResolvers<ContextType>;
  ProductTranslation?: ProductTranslationResolvers<ContextType>;
  ProductUpdatePayload?: ProductUpdatePayloadResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SelectedOption?: SelectedOptionResolvers<ContextType>;
  StockAdjustPayload?: StockAdjustPayloadResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockReleasePayload?: StockReleasePayloadResolvers<ContextType>;
  StockReservePayload?: StockReservePayloadResolvers<ContextType>;
  VariantQuote?: VariantQuoteResolvers<ContextType>;
};

