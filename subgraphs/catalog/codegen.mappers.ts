/** GraphQL types whose resolvers are handed a domain object. */
export const mappers = {
  Product: '../../../domain/product.ts#Product as ProductModel',
  ProductVariant: '../../../domain/product.ts#Variant as VariantModel',
  ProductOption: '../../../domain/product.ts#ProductOption as ProductOptionModel',
  ProductTranslation: '../translations.ts#ProductTranslationModel',
  ProductConnection: '../connection.ts#ProductConnectionModel',
  ProductSuggestion: '../../../application/ports.ts#ProductSuggestion as ProductSuggestionModel',
  ProductEdge: '../connection.ts#ProductEdgeModel',
  Facet: '../../../application/ports.ts#Facet as FacetModel',
  Category: '../../../domain/category.ts#Category as CategoryModel',
  Collection: '../../../domain/collection.ts#Collection as CollectionModel',
  VariantQuote: '../../../application/quote-variants.ts#VariantQuote as VariantQuoteModel',
  Money: '@feira/kernel#Money as MoneyModel',
};
