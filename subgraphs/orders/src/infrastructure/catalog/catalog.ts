import { ok, parseDecimal, refuse, type Money } from '@feira/kernel';
import { typedDocument, type SubgraphClient } from '@feira/platform/graphql';
import type { Catalog, Quote, ReserveCode } from '../../application/ports.ts';

type WireQuote = Omit<Quote, 'unitPrice'> & { readonly unitPrice: { amount: string; currency: string } };

const VariantQuotes = typedDocument<{ variantQuotes: readonly WireQuote[] | null }, { ids: readonly string[] }>(`
  query VariantQuotes($ids: [ID!]!) {
    variantQuotes(ids: $ids) { variantId productId sku name unitPrice { amount currency } sellable }
  }
`);

interface ReserveInput {
  readonly orderId: string;
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
  readonly expiresAt: string;
}

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}

const StockReserve = typedDocument<
  { stockReserve: { reserved: boolean; userErrors: readonly UserError[] } },
  { input: ReserveInput }
>(`
  mutation StockReserve($input: StockReserveInput!) {
    stockReserve(input: $input) { reserved userErrors { code message field } }
  }
`);

const StockRelease = typedDocument<{ stockRelease: { released: boolean } }, { input: { orderId: string } }>(`
  mutation StockRelease($input: StockReleaseInput!) { stockRelease(input: $input) { released } }
`);

/** What catalog may answer for a variant that went away between quote and reservation counts as out of stock too. */
const CODES: Readonly<Record<string, ReserveCode>> = {
  OUT_OF_STOCK: 'OUT_OF_STOCK',
  VARIANT_NOT_FOUND: 'OUT_OF_STOCK',
  RESERVATION_CLOSED: 'RESERVATION_CLOSED',
};

function priceOf({ amount, currency }: WireQuote['unitPrice']): Money {
  const price = parseDecimal(amount, currency);
  if (!price.ok) throw new Error(`catalog quoted ${amount} ${currency}`);
  return price.value;
}

/** The catalog subgraph as orders needs it. */
export const makeCatalog = (client: SubgraphClient): Catalog => ({
  quote: async (ids) => {
    const { variantQuotes } = await client(VariantQuotes, { ids });
    return new Map(variantQuotes?.map((quote) => [quote.variantId, { ...quote, unitPrice: priceOf(quote.unitPrice) }]));
  },
  reserve: async ({ orderId, lines, expiresAt }) => {
    const wanted = lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
    const input = { orderId, lines: wanted, expiresAt: expiresAt.toISOString() };
    const { stockReserve } = await client(StockReserve, { input });
    const [error] = stockReserve.userErrors;
    if (!error) return ok(undefined);
    const code = CODES[error.code];
    if (!code) throw new Error(`catalog refused a reservation: ${error.code}`);
    return refuse(code, error.message, error.field ?? undefined);
  },
  release: async (orderId) => {
    await client(StockRelease, { input: { orderId } });
  },
});
