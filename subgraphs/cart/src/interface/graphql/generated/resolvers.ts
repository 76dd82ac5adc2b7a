import type { Locale } from '@feira/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cart as CartModel, CartLine as CartLineModel } from '../../../domain/cart.ts';
import type { PricedLine as PricedLineModel, CartWarning as CartWarningModel } from '../../../domain/pricing.ts';
import type { Money as MoneyModel } from '@feira/kernel';
import type { VariantModel } from '../cart/cart-line.ts';
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

/** What somebody is about to buy, at the prices of now. */
export type Cart = {
  __typename?: 'Cart';
  /** Coupons applied. */
  couponCodes: Array<Scalars['String']['output']>;
  /** What is taken off the whole cart. */
  discounts: Array<AppliedDiscount>;
  /** Opaque id; keep a guest's to yourself. */
  id: Scalars['ID']['output'];
  /** What is in it. */
  lines: Array<CartLine>;
  /** Sum of the lines. */
  subtotal: Money;
  /** What the goods cost. */
  total: Money;
  /** Pieces in all. */
  totalQuantity: Scalars['Int']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  version: Scalars['Int']['output'];
  /** What the buyer should know before ordering. */
  warnings: Array<CartWarning>;
};

/** What cartCreate needs. */
export type CartCreateInput = {
  /** What goes in. */
  lines?: InputMaybe<Array<CartLineInput>>;
};

/** What cartCreate answers. */
export type CartCreatePayload = {
  __typename?: 'CartCreatePayload';
  /** The cart; null when it was refused. */
  cart?: Maybe<Cart>;
  /** Why not. */
  userErrors: Array<CartUserError>;
};

/** Why cart says no. */
export type CartErrorCode =
  /** No such cart, or not yours. */
  | 'CART_NOT_FOUND'
  /** Fewer left than wanted. */
  | 'INSUFFICIENT_STOCK'
  /** Not a whole number in range. */
  | 'INVALID_QUANTITY'
  /** No such line in the cart. */
  | 'LINE_NOT_FOUND'
  /** Too many different things. */
  | 'TOO_MANY_LINES'
  /** Not sold here. */
  | 'VARIANT_NOT_FOUND';

/** One variant in a cart. */
export type CartLine = {
  __typename?: 'CartLine';
  /** What is taken off this line. */
  discounts: Array<AppliedDiscount>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Unit price times quantity. */
  subtotal: Money;
  /** What this line costs. */
  total: Money;
  /** The price of one now; zero when it is not sold any more. */
  unitPrice: Money;
  /** The variant. */
  variant?: Maybe<ProductVariant>;
};

/** What goes into a cart. */
export type CartLineInput = {
  /** How many, 1–999. */
  quantity: Scalars['Int']['input'];
  /** The variant. */
  variantId: Scalars['ID']['input'];
};

/** A new quantity for a line. */
export type CartLineUpdateInput = {
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** How many; 0 removes. */
  quantity: Scalars['Int']['input'];
};

/** What cartLinesAdd needs. */
export type CartLinesAddInput = {
  /** The cart; a new one, or the customer's own, when absent. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** What goes in. */
  lines: Array<CartLineInput>;
};

/** What cartLinesAdd answers. */
export type CartLinesAddPayload = {
  __typename?: 'CartLinesAddPayload';
  /** The cart; null when it was refused. */
  cart?: Maybe<Cart>;
  /** Why not. */
  userErrors: Array<CartUserError>;
  /** What the buyer should know. */
  warnings: Array<CartWarning>;
};

/** What cartLinesRemove needs. */
export type CartLinesRemoveInput = {
  /** The cart. */
  cartId: Scalars['ID']['input'];
  /** What goes out. */
  lineIds: Array<Scalars['ID']['input']>;
};

/** What cartLinesRemove answers. */
export type CartLinesRemovePayload = {
  __typename?: 'CartLinesRemovePayload';
  /** The cart; null when it was refused. */
  cart?: Maybe<Cart>;
  /** Why not. */
  userErrors: Array<CartUserError>;
};

/** What cartLinesUpdate needs. */
export type CartLinesUpdateInput = {
  /** The cart. */
  cartId: Scalars['ID']['input'];
  /** What changes. */
  lines: Array<CartLineUpdateInput>;
};

/** What cartLinesUpdate answers. */
export type CartLinesUpdatePayload = {
  __typename?: 'CartLinesUpdatePayload';
  /** The cart; null when it was refused. */
  cart?: Maybe<Cart>;
  /** Why not. */
  userErrors: Array<CartUserError>;
};

/** What cartMerge needs. */
export type CartMergeInput = {
  /** The guest's cart. */
  cartId: Scalars['ID']['input'];
};

/** What cartMerge answers. */
export type CartMergePayload = {
  __typename?: 'CartMergePayload';
  /** The customer's cart; null when it was refused. */
  cart?: Maybe<Cart>;
  /** Why not. */
  userErrors: Array<CartUserError>;
};

/** An expected no. */
export type CartUserError = {
  __typename?: 'CartUserError';
  /** For programs. */
  code: CartErrorCode;
  /** The input it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people. */
  message: Scalars['String']['output'];
};

/** Something to know before ordering. */
export type CartWarning = {
  __typename?: 'CartWarning';
  /** For programs. */
  code: CartWarningCode;
  /** The line it is about. */
  lineId: Scalars['ID']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** What can be wrong with a line. */
export type CartWarningCode =
  /** Fewer left than wanted. */
  | 'INSUFFICIENT_STOCK'
  /** Sold out. */
  | 'OUT_OF_STOCK'
  /** Not sold any more. */
  | 'UNAVAILABLE';

/** A cart as it is about to be ordered. */
export type CheckoutCart = {
  __typename?: 'CheckoutCart';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is in it. */
  lines: Array<CheckoutCartLine>;
  /** What the order names. */
  version: Scalars['Int']['output'];
};

/** A line as it is about to be ordered. */
export type CheckoutCartLine = {
  __typename?: 'CheckoutCartLine';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** The variant. */
  variantId: Scalars['ID']['output'];
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
  /** Starts a cart, or answers the signed-in customer's active one with the lines added. */
  cartCreate: CartCreatePayload;
  /** Puts variants into a cart; creates one when cartId is absent. */
  cartLinesAdd: CartLinesAddPayload;
  /** Takes lines out. */
  cartLinesRemove: CartLinesRemovePayload;
  /** Sets quantities; 0 removes. */
  cartLinesUpdate: CartLinesUpdatePayload;
  /** Moves a guest's cart into the signed-in customer's; may be repeated. */
  cartMerge: CartMergePayload;
};


export type MutationCartCreateArgs = {
  input: CartCreateInput;
};


export type MutationCartLinesAddArgs = {
  input: CartLinesAddInput;
};


export type MutationCartLinesRemoveArgs = {
  input: CartLinesRemoveInput;
};


export type MutationCartLinesUpdateArgs = {
  input: CartLinesUpdateInput;
};


export type MutationCartMergeArgs = {
  input: CartMergeInput;
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

/** A variant, owned by catalog. */
export type ProductVariant = {
  __typename?: 'ProductVariant';
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A cart. Without id: the signed-in customer's active one. With id: a guest's to whoever knows the id, an owned one to its owner. */
  cart?: Maybe<Cart>;
  /** A cart as it is about to be ordered; for services. Null for unknown, foreign, merged and placed carts. */
  cartForCheckout?: Maybe<CheckoutCart>;
};


export type QueryCartArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCartForCheckoutArgs = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
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
  Cart: Cart;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddressInput: AddressInput;
  AppliedDiscount: ResolverTypeWrapper<Omit<AppliedDiscount, 'amount'> & { amount: ResolversTypes['Money'] }>;
  Cart: ResolverTypeWrapper<CartModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CartCreateInput: CartCreateInput;
  CartCreatePayload: ResolverTypeWrapper<Omit<CartCreatePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartErrorCode: CartErrorCode;
  CartLine: ResolverTypeWrapper<PricedLineModel>;
  CartLineInput: CartLineInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddPayload: ResolverTypeWrapper<Omit<CartLinesAddPayload, 'cart' | 'warnings'> & { cart?: Maybe<ResolversTypes['Cart']>, warnings: Array<ResolversTypes['CartWarning']> }>;
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemovePayload: ResolverTypeWrapper<Omit<CartLinesRemovePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdatePayload: ResolverTypeWrapper<Omit<CartLinesUpdatePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartMergeInput: CartMergeInput;
  CartMergePayload: ResolverTypeWrapper<Omit<CartMergePayload, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
  CartUserError: ResolverTypeWrapper<CartUserError>;
  CartWarning: ResolverTypeWrapper<CartWarningModel>;
  CartWarningCode: CartWarningCode;
  CheckoutCart: ResolverTypeWrapper<CartModel>;
  CheckoutCartLine: ResolverTypeWrapper<CartLineModel>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProductVariant: ResolverTypeWrapper<VariantModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddressInput: AddressInput;
  AppliedDiscount: Omit<AppliedDiscount, 'amount'> & { amount: ResolversParentTypes['Money'] };
  Cart: CartModel;
  Int: Scalars['Int']['output'];
  CartCreateInput: CartCreateInput;
  CartCreatePayload: Omit<CartCreatePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartLine: PricedLineModel;
  CartLineInput: CartLineInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLinesAddPayload: Omit<CartLinesAddPayload, 'cart' | 'warnings'> & { cart?: Maybe<ResolversParentTypes['Cart']>, warnings: Array<ResolversParentTypes['CartWarning']> };
  CartLinesRemoveInput: CartLinesRemoveInput;
  CartLinesRemovePayload: Omit<CartLinesRemovePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartLinesUpdateInput: CartLinesUpdateInput;
  CartLinesUpdatePayload: Omit<CartLinesUpdatePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartMergeInput: CartMergeInput;
  CartMergePayload: Omit<CartMergePayload, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> };
  CartUserError: CartUserError;
  CartWarning: CartWarningModel;
  CheckoutCart: CartModel;
  CheckoutCartLine: CartLineModel;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Locale: Scalars['Locale']['output'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  ProductVariant: VariantModel;
  Query: Record<PropertyKey, never>;
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

export type CartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  couponCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['AppliedDiscount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartCreatePayload'] = ResolversParentTypes['CartCreatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CartUserError']>, ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  discounts?: Resolver<Array<ResolversTypes['AppliedDiscount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type CartLinesAddPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartLinesAddPayload'] = ResolversParentTypes['CartLinesAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CartUserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CartWarning']>, ParentType, ContextType>;
};

export type CartLinesRemovePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartLinesRemovePayload'] = ResolversParentTypes['CartLinesRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CartUserError']>, ParentType, ContextType>;
};

export type CartLinesUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartLinesUpdatePayload'] = ResolversParentTypes['CartLinesUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CartUserError']>, ParentType, ContextType>;
};

export type CartMergePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartMergePayload'] = ResolversParentTypes['CartMergePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CartUserError']>, ParentType, ContextType>;
};

export type CartUserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartUserError'] = ResolversParentTypes['CartUserError']> = {
  code?: Resolver<ResolversTypes['CartErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CartWarning'] = ResolversParentTypes['CartWarning']> = {
  code?: Resolver<ResolversTypes['CartWarningCode'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckoutCartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckoutCart'] = ResolversParentTypes['CheckoutCart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CheckoutCartLine']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckoutCartLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckoutCartLine'] = ResolversParentTypes['CheckoutCartLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cartCreate?: Resolver<ResolversTypes['CartCreatePayload'], ParentType, ContextType, RequireFields<MutationCartCreateArgs, 'input'>>;
  cartLinesAdd?: Resolver<ResolversTypes['CartLinesAddPayload'], ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'input'>>;
  cartLinesRemove?: Resolver<ResolversTypes['CartLinesRemovePayload'], ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'input'>>;
  cartLinesUpdate?: Resolver<ResolversTypes['CartLinesUpdatePayload'], ParentType, ContextType, RequireFields<MutationCartLinesUpdateArgs, 'input'>>;
  cartMerge?: Resolver<ResolversTypes['CartMergePayload'], ParentType, ContextType, RequireFields<MutationCartMergeArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, Partial<QueryCartArgs>>;
  cartForCheckout?: Resolver<Maybe<ResolversTypes['CheckoutCart']>, ParentType, ContextType, RequireFields<QueryCartForCheckoutArgs, 'id'>>;
};

export type Resolvers<ContextType = GraphContext> = {
  Address?: AddressResolvers<ContextType>;
  AppliedDiscount?: AppliedDiscountResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartCreatePayload?: CartCreatePayloadResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLinesAddPayload?: CartLinesAddPayloadResolvers<ContextType>;
  CartLinesRemovePayload?: CartLinesRemovePayloadResolvers<ContextType>;
  CartLinesUpdatePayload?: CartLinesUpdatePayloadResolvers<ContextType>;
  CartMergePayload?: CartMergePayloadResolvers<ContextType>;
  CartUserError?: CartUserErrorResolvers<ContextType>;
  CartWarning?: CartWarningResolvers<ContextType>;
  CheckoutCart?: CheckoutCartResolvers<ContextType>;
  CheckoutCartLine?: CheckoutCartLineResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

