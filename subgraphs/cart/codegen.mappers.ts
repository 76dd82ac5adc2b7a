/** GraphQL types whose resolvers are handed a domain object. */
export const mappers = {
  Cart: '../../../domain/cart.ts#Cart as CartModel',
  CartLine: '../../../domain/pricing.ts#PricedLine as PricedLineModel',
  CartWarning: '../../../domain/pricing.ts#CartWarning as CartWarningModel',
  CheckoutCart: '../../../domain/cart.ts#Cart as CartModel',
  CheckoutCartLine: '../../../domain/cart.ts#CartLine as CartLineModel',
  Money: '@feira/kernel#Money as MoneyModel',
  ProductVariant: '../cart/cart-line.ts#VariantModel',
};
