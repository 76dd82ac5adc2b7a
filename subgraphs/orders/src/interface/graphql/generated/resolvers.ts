import type { Locale } from '@feira/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Order as OrderModel, OrderLine as OrderLineModel, HistoryEntry as HistoryEntryModel } from '../../../domain/order.ts';
import type { Payment as PaymentModel } from '../../../domain/payment.ts';
import type { OrderConnectionModel, OrderEdgeModel } from '../connection.ts';
import type { UserModel } from '../user/user.ts';
import type { VariantModel } from '../order/order-line.ts';
import type { Money as MoneyModel } from '@feira/kernel';
import type { AddressModel } from '../order/order.ts';
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
  /** Cancels an unpaid order and gives its stock back. */
  orderCancel: OrderCancelPayload;
  /** Closes an order that has arrived. For those who manage orders. */
  orderComplete: OrderCompletePayload;
  /** Places an order from a cart. The same key with the same input answers the first result. */
  orderPlace: OrderPlacePayload;
  /** Hands a paid order to the carrier. For those who manage orders. */
  orderShip: OrderShipPayload;
  /** Pays with a test card. A declined card leaves the order payable. Not in production. */
  sandboxPaymentConfirm: SandboxPaymentConfirmPayload;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationOrderCompleteArgs = {
  input: OrderCompleteInput;
};


export type MutationOrderPlaceArgs = {
  input: OrderPlaceInput;
};


export type MutationOrderShipArgs = {
  input: OrderShipInput;
};


export type MutationSandboxPaymentConfirmArgs = {
  input: SandboxPaymentConfirmInput;
};

/** An order: what was bought, at the prices of that moment. */
export type Order = {
  __typename?: 'Order';
  /** What can be done with it now. */
  actions: Array<OrderAction>;
  /** Who bought it; null for guests. */
  customer?: Maybe<User>;
  /** What was taken off. */
  discounts: Array<AppliedDiscount>;
  /** Where the confirmation goes. */
  email: Scalars['String']['output'];
  /** All that happened, oldest first. */
  history: Array<OrderHistoryEntry>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What was bought. */
  lines: Array<OrderLine>;
  /** The number that people say to each other. */
  number: Scalars['String']['output'];
  /** How it is paid. */
  payment: Payment;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** What shipping costs. */
  shipping: Money;
  /** Where it goes. */
  shippingAddress: Address;
  /** Where it stands. */
  status: OrderStatus;
  /** Sum of the lines. */
  subtotal: Money;
  /** Tax on top. */
  tax: Money;
  /** What is charged. */
  total: Money;
};

/** What can be done with an order now. */
export type OrderAction =
  /** Cancel it. */
  | 'CANCEL'
  /** Complete it. */
  | 'COMPLETE'
  /** Pay it. */
  | 'PAY'
  /** Ship it. */
  | 'SHIP';

/** What orderCancel needs. */
export type OrderCancelInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** A guest's token. */
  orderToken?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What orderCancel answers. */
export type OrderCancelPayload = {
  __typename?: 'OrderCancelPayload';
  /** The order; null when it was refused. */
  order?: Maybe<Order>;
  /** Why not. */
  userErrors: Array<OrdersUserError>;
};

/** What orderComplete needs. */
export type OrderCompleteInput = {
  /** The order. */
  id: Scalars['ID']['input'];
};

/** What orderComplete answers. */
export type OrderCompletePayload = {
  __typename?: 'OrderCompletePayload';
  /** The order; null when it was refused. */
  order?: Maybe<Order>;
  /** Why not. */
  userErrors: Array<OrdersUserError>;
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders. */
  nodes: Array<Order>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many orders there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An order in a page. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** Which orders to list. */
export type OrderFilter = {
  /** Those that stand here. */
  status?: InputMaybe<OrderStatus>;
};

/** Something that happened to an order. */
export type OrderHistoryEntry = {
  __typename?: 'OrderHistoryEntry';
  /** Who: user:<id>, guest, or a part of the system. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was said about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The status that it led to. */
  status: OrderStatus;
};

/** One line of an order. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its name when it was bought. */
  name: Scalars['String']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Its SKU when it was bought. */
  sku: Scalars['String']['output'];
  /** Unit price times quantity. */
  total: Money;
  /** The price of one when it was bought. */
  unitPrice: Money;
  /** The variant, while the catalog knows it. */
  variant?: Maybe<ProductVariant>;
};

/** What orderPlace needs. */
export type OrderPlaceInput = {
  /** The cart to order. */
  cartId: Scalars['ID']['input'];
  /** Where the confirmation goes; a signed-in customer's own address unless given. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The total that the buyer saw; another one is refused with PRICE_CHANGED. */
  expectedTotal?: InputMaybe<Scalars['Decimal']['input']>;
  /** Chosen by the client for each intent to order; repeat it to retry safely. */
  idempotencyKey: Scalars['String']['input'];
  /** Who takes the money. */
  paymentProvider: PaymentProvider;
  /** Where the order goes. */
  shippingAddress: AddressInput;
};

/** What orderPlace answers. */
export type OrderPlacePayload = {
  __typename?: 'OrderPlacePayload';
  /** The order; null when it was refused. */
  order?: Maybe<Order>;
  /** Grants access to the order by being known; guests keep it. */
  orderToken?: Maybe<Scalars['String']['output']>;
  /** What the buyer does next to pay. */
  paymentAction?: Maybe<PaymentAction>;
  /** Why not. */
  userErrors: Array<OrdersUserError>;
};

/** What orderShip needs. */
export type OrderShipInput = {
  /** Who carries it. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  id: Scalars['ID']['input'];
  /** The carrier's number. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What orderShip answers. */
export type OrderShipPayload = {
  __typename?: 'OrderShipPayload';
  /** The order; null when it was refused. */
  order?: Maybe<Order>;
  /** Why not. */
  userErrors: Array<OrdersUserError>;
};

/** Where an order stands. */
export type OrderStatus =
  /** Called off before it was paid. */
  | 'CANCELLED'
  /** Arrived. */
  | 'COMPLETED'
  /** The money is secured. */
  | 'PAID'
  /** Placed, not paid yet. */
  | 'PENDING'
  /** The money went back. */
  | 'REFUNDED'
  /** On its way. */
  | 'SHIPPED';

/** Why orders says no. */
export type OrdersErrorCode =
  /** The bank said no. */
  | 'CARD_DECLINED'
  /** This cart has been ordered. */
  | 'CART_ALREADY_ORDERED'
  /** No such cart, or not yours. */
  | 'CART_NOT_FOUND'
  /** The checkout was left for too long; start again with a new key. */
  | 'CHECKOUT_EXPIRED'
  /** A guest must give an e-mail address. */
  | 'EMAIL_REQUIRED'
  /** Nothing in the cart. */
  | 'EMPTY_CART'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Not enough money on the card. */
  | 'INSUFFICIENT_FUNDS'
  /** A part of the address is missing or too long. */
  | 'INVALID_ADDRESS'
  /** Not an amount in this currency. */
  | 'INVALID_AMOUNT'
  /** Not a test card. */
  | 'INVALID_CARD'
  /** Not an e-mail address. */
  | 'INVALID_EMAIL'
  /** 1 to 255 characters. */
  | 'INVALID_IDEMPOTENCY_KEY'
  /** Not from where the order stands. */
  | 'INVALID_STATUS'
  /** Carrier or tracking number too long. */
  | 'INVALID_TRACKING'
  /** The same request is under way; ask again. */
  | 'IN_PROGRESS'
  /** No such order, or not yours. */
  | 'ORDER_NOT_FOUND'
  /** Somebody was faster. */
  | 'OUT_OF_STOCK'
  /** The total is another now. */
  | 'PRICE_CHANGED'
  /** This way of paying is not offered. */
  | 'PROVIDER_UNAVAILABLE'
  /** The stock was given back; start again with a new key. */
  | 'RESERVATION_CLOSED'
  /** Something in the cart is no longer sold. */
  | 'VARIANT_UNAVAILABLE';

/** An expected no. */
export type OrdersUserError = {
  __typename?: 'OrdersUserError';
  /** For programs. */
  code: OrdersErrorCode;
  /** The input it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people. */
  message: Scalars['String']['output'];
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

/** How an order is paid. */
export type Payment = {
  __typename?: 'Payment';
  /** What is charged. */
  amount: Money;
  /** The card or wallet, as the provider calls it. */
  method?: Maybe<Scalars['String']['output']>;
  /** Who takes the money. */
  provider: PaymentProvider;
  /** The provider's own reference. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What went back. */
  refunded: Money;
  /** Where it stands. */
  status: PaymentStatus;
};

/** What a buyer does next to pay. */
export type PaymentAction = {
  __typename?: 'PaymentAction';
  /** Whose turn it is: with SANDBOX, call sandboxPaymentConfirm. */
  provider: PaymentProvider;
};

/** Who takes the money. */
export type PaymentProvider =
  /** PayPal. */
  | 'PAYPAL'
  /** Test cards; refused in production. */
  | 'SANDBOX'
  /** Stripe. */
  | 'STRIPE';

/** Where a payment stands. */
export type PaymentStatus =
  /** Called off. */
  | 'CANCELLED'
  /** The last attempt was declined; try again. */
  | 'DECLINED'
  /** Secured. */
  | 'PAID'
  /** Not paid yet. */
  | 'PENDING'
  /** All of it went back. */
  | 'REFUNDED';

/** A variant, owned by catalog. */
export type ProductVariant = {
  __typename?: 'ProductVariant';
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** An order by id, number or token. Guests show the token they were given. */
  order?: Maybe<Order>;
  /** The viewer's own orders, newest first; everybody's for those who manage orders. */
  orders?: Maybe<OrderConnection>;
};


export type QueryOrderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  orderToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What sandboxPaymentConfirm needs. */
export type SandboxPaymentConfirmInput = {
  /** 4242424242424242 pays, 4000000000000002 is declined, 4000000000009995 is out of funds. */
  card: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** A guest's token. */
  orderToken?: InputMaybe<Scalars['String']['input']>;
};

/** What sandboxPaymentConfirm answers. */
export type SandboxPaymentConfirmPayload = {
  __typename?: 'SandboxPaymentConfirmPayload';
  /** The order; null when it was refused. */
  order?: Maybe<Order>;
  /** Why not. */
  userErrors: Array<OrdersUserError>;
};

/** A person with an account, owned by auth. */
export type User = {
  __typename?: 'User';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Purchase history, newest first. */
  orders?: Maybe<OrderConnection>;
};


/** A person with an account, owned by auth. */
export type UserOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  Order: Order;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<AddressModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddressInput: AddressInput;
  AppliedDiscount: ResolverTypeWrapper<Omit<AppliedDiscount, 'amount'> & { amount: ResolversTypes['Money'] }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderAction: OrderAction;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderCompleteInput: OrderCompleteInput;
  OrderCompletePayload: ResolverTypeWrapper<Omit<OrderCompletePayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OrderEdge: ResolverTypeWrapper<OrderEdgeModel>;
  OrderFilter: OrderFilter;
  OrderHistoryEntry: ResolverTypeWrapper<HistoryEntryModel>;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: ResolverTypeWrapper<Omit<OrderPlacePayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderShipInput: OrderShipInput;
  OrderShipPayload: ResolverTypeWrapper<Omit<OrderShipPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderStatus: OrderStatus;
  OrdersErrorCode: OrdersErrorCode;
  OrdersUserError: ResolverTypeWrapper<OrdersUserError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentAction: ResolverTypeWrapper<PaymentAction>;
  PaymentProvider: PaymentProvider;
  PaymentStatus: PaymentStatus;
  ProductVariant: ResolverTypeWrapper<VariantModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SandboxPaymentConfirmInput: SandboxPaymentConfirmInput;
  SandboxPaymentConfirmPayload: ResolverTypeWrapper<Omit<SandboxPaymentConfirmPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  User: ResolverTypeWrapper<UserModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: AddressModel;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddressInput: AddressInput;
  AppliedDiscount: Omit<AppliedDiscount, 'amount'> & { amount: ResolversParentTypes['Money'] };
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Locale: Scalars['Locale']['output'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  Order: OrderModel;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: Omit<OrderCancelPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderCompleteInput: OrderCompleteInput;
  OrderCompletePayload: Omit<OrderCompletePayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderConnection: OrderConnectionModel;
  Int: Scalars['Int']['output'];
  OrderEdge: OrderEdgeModel;
  OrderFilter: OrderFilter;
  OrderHistoryEntry: HistoryEntryModel;
  OrderLine: OrderLineModel;
  OrderPlaceInput: OrderPlaceInput;
  OrderPlacePayload: Omit<OrderPlacePayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderShipInput: OrderShipInput;
  OrderShipPayload: Omit<OrderShipPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrdersUserError: OrdersUserError;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Payment: PaymentModel;
  PaymentAction: PaymentAction;
  ProductVariant: VariantModel;
  Query: Record<PropertyKey, never>;
  SandboxPaymentConfirmInput: SandboxPaymentConfirmInput;
  SandboxPaymentConfirmPayload: Omit<SandboxPaymentConfirmPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  User: UserModel;
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
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'input'>>;
  orderComplete?: Resolver<ResolversTypes['OrderCompletePayload'], ParentType, ContextType, RequireFields<MutationOrderCompleteArgs, 'input'>>;
  orderPlace?: Resolver<ResolversTypes['OrderPlacePayload'], ParentType, ContextType, RequireFields<MutationOrderPlaceArgs, 'input'>>;
  orderShip?: Resolver<ResolversTypes['OrderShipPayload'], ParentType, ContextType, RequireFields<MutationOrderShipArgs, 'input'>>;
  sandboxPaymentConfirm?: Resolver<ResolversTypes['SandboxPaymentConfirmPayload'], ParentType, ContextType, RequireFields<MutationSandboxPaymentConfirmArgs, 'input'>>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['AppliedDiscount']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OrderHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrdersUserError']>, ParentType, ContextType>;
};

export type OrderCompletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderCompletePayload'] = ResolversParentTypes['OrderCompletePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrdersUserError']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderHistoryEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderHistoryEntry'] = ResolversParentTypes['OrderHistoryEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type OrderPlacePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderPlacePayload'] = ResolversParentTypes['OrderPlacePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentAction?: Resolver<Maybe<ResolversTypes['PaymentAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrdersUserError']>, ParentType, ContextType>;
};

export type OrderShipPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderShipPayload'] = ResolversParentTypes['OrderShipPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrdersUserError']>, ParentType, ContextType>;
};

export type OrdersUserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrdersUserError'] = ResolversParentTypes['OrdersUserError']> = {
  code?: Resolver<ResolversTypes['OrdersErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PaymentActionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaymentAction'] = ResolversParentTypes['PaymentAction']> = {
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<QueryOrderArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
};

export type SandboxPaymentConfirmPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SandboxPaymentConfirmPayload'] = ResolversParentTypes['SandboxPaymentConfirmPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrdersUserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<UserOrdersArgs>>;
};

export type Resolvers<ContextType = GraphContext> = {
  Address?: AddressResolvers<ContextType>;
  AppliedDiscount?: AppliedDiscountResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderCompletePayload?: OrderCompletePayloadResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderHistoryEntry?: OrderHistoryEntryResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderPlacePayload?: OrderPlacePayloadResolvers<ContextType>;
  OrderShipPayload?: OrderShipPayloadResolvers<ContextType>;
  OrdersUserError?: OrdersUserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAction?: PaymentActionResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SandboxPaymentConfirmPayload?: SandboxPaymentConfirmPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

