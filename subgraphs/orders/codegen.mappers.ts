/** GraphQL types whose resolvers are handed a domain object. */
export const mappers = {
  Order: '../../../domain/order.ts#Order as OrderModel',
  OrderLine: '../../../domain/order.ts#OrderLine as OrderLineModel',
  OrderHistoryEntry: '../../../domain/order.ts#HistoryEntry as HistoryEntryModel',
  Payment: '../../../domain/payment.ts#Payment as PaymentModel',
  OrderConnection: '../connection.ts#OrderConnectionModel',
  OrderEdge: '../connection.ts#OrderEdgeModel',
  User: '../user/user.ts#UserModel',
  ProductVariant: '../order/order-line.ts#VariantModel',
  Money: '@feira/kernel#Money as MoneyModel',
  Address: '../order/order.ts#AddressModel',
};
