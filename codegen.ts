import type { CodegenConfig } from '@graphql-codegen/cli';
import { mappers as auth } from './subgraphs/auth/codegen.mappers.ts';
import { mappers as cart } from './subgraphs/cart/codegen.mappers.ts';
import { mappers as catalog } from './subgraphs/catalog/codegen.mappers.ts';
import { mappers as orders } from './subgraphs/orders/codegen.mappers.ts';

const scalars = {
  ID: 'string',
  Decimal: 'string',
  DateTime: 'Date',
  CurrencyCode: 'string',
  CountryCode: 'string',
  Locale: '@feira/kernel#Locale',
};

/** Resolver types of one subgraph, from its SDL and the shared one. */
const resolverTypes = (name: string, mappers: Record<string, string>): CodegenConfig['generates'] => ({
  [`subgraphs/${name}/src/interface/graphql/generated/resolvers.ts`]: {
    schema: [`subgraphs/${name}/src/interface/graphql/**/*.graphql`, 'packages/contracts/graphql/shared.graphql'],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      contextType: '../context.ts#GraphContext',
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '.ts',
      scalars,
      mappers,
    },
  },
});

/** Typed documents for clients of the public schema. */
const clientDocuments = (folder: string, home = folder): CodegenConfig['generates'] => ({
  [`${home}/generated/operations.ts`]: {
    schema: 'gateway/schema.graphql',
    documents: `${folder}/**/*.graphql`,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      documentVariableSuffix: '',
      scalars: { ...scalars, DateTime: 'string', Locale: 'string' },
    },
  },
});

const config: CodegenConfig = {
  generates: {
    ...resolverTypes('auth', auth),
    ...resolverTypes('cart', cart),
    ...resolverTypes('catalog', catalog),
    ...resolverTypes('orders', orders),
    ...clientDocuments('e2e/src'),
    ...clientDocuments('web/src', 'web/src/graph'),
  },
};

export default config;
