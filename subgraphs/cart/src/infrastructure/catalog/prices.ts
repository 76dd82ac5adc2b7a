import { parseDecimal, type Money } from '@feira/kernel';
import { typedDocument, type SubgraphClient } from '@feira/platform/graphql';
import type { Prices } from '../../application/ports.ts';
import type { Quote } from '../../domain/pricing.ts';

type WireQuote = Omit<Quote, 'unitPrice'> & { readonly unitPrice: { amount: string; currency: string } };

const VariantQuotes = typedDocument<{ variantQuotes: readonly WireQuote[] | null }, { ids: readonly string[] }>(`
  query VariantQuotes($ids: [ID!]!) {
    variantQuotes(ids: $ids) { variantId unitPrice { amount currency } available sellable }
  }
`);

function priceOf({ amount, currency }: WireQuote['unitPrice']): Money {
  const price = parseDecimal(amount, currency);
  if (!price.ok) throw new Error(`catalog quoted ${amount} ${currency}`);
  return price.value;
}

/** The catalog subgraph as cart needs it. */
export const makePrices = (client: SubgraphClient): Prices => ({
  quote: async (ids) => {
    const { variantQuotes } = await client(VariantQuotes, { ids });
    return new Map(variantQuotes?.map((quote) => [quote.variantId, { ...quote, unitPrice: priceOf(quote.unitPrice) }]));
  },
});
