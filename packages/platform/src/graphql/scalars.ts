import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLCountryCode, GraphQLCurrency, GraphQLDateTimeISO } from 'graphql-scalars';
import { formatDecimal, isLocale, type Locale, type Money } from '@feira/kernel';

const DECIMAL = /^-?\d{1,16}(\.\d{1,6})?$/;

function decimal(value: unknown): string {
  if (typeof value === 'string' && DECIMAL.test(value)) return value;
  throw new GraphQLError('A Decimal is a string such as "129.90".', { extensions: { code: 'BAD_USER_INPUT' } });
}

const GraphQLDecimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: decimal,
  parseValue: decimal,
  parseLiteral: (node) => decimal(node.kind === Kind.STRING ? node.value : undefined),
});

function locale(value: unknown): Locale {
  if (isLocale(value)) return value;
  throw new GraphQLError('The shop speaks pt-BR and en.', { extensions: { code: 'BAD_USER_INPUT' } });
}

const GraphQLLocale = new GraphQLScalarType<Locale, string>({
  name: 'Locale',
  serialize: locale,
  parseValue: locale,
  parseLiteral: (node) => locale(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars of contracts' shared SDL. Decimal stays a string: its meaning hangs on a currency. */
const scalarResolvers = {
  Decimal: GraphQLDecimal,
  DateTime: new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' }),
  CurrencyCode: new GraphQLScalarType({ ...GraphQLCurrency.toConfig(), name: 'CurrencyCode' }),
  Locale: GraphQLLocale,
  CountryCode: new GraphQLScalarType({ ...GraphQLCountryCode.toConfig(), name: 'CountryCode' }),
};

/** Resolvers of contracts' shared SDL: its scalars, and the kernel's Money as decimal text with the currency's full scale. */
export const sharedResolvers = {
  ...scalarResolvers,
  Money: { amount: (money: Money): string => formatDecimal(money) },
};
