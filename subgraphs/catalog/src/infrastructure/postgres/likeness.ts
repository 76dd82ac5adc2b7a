import { sql, type SQL } from 'drizzle-orm';
import { productTexts, variants } from './schema.ts';

/** Shorter words resemble too many others. */
const TYPOS_FROM = 4;
/** Lets one wrong letter in five through, which PostgreSQL's own 0.6 does not. */
const RESEMBLANCE = '0.45';
const SKUS_FROM = 3;

/** A range by bytes, which an index answers and in which no character has a meaning, as % would in LIKE. */
export const begins = (column: SQL, beginning: string): SQL =>
  sql`${column} ~>=~ ${beginning} and ${column} ~<~ ${`${beginning}\u{10FFFF}`}`;

export const lowerSku = sql`lower(${variants.sku})`;

export const skuBegins = (beginning: string): SQL =>
  sql`${beginning.length >= SKUS_FROM} and ${begins(lowerSku, beginning)}`;

/** The setting ends with the statement; being asked first, it holds before the index is. */
export const resembles = (column: SQL, text: string): SQL =>
  sql`${text.length >= TYPOS_FROM}
    and (select set_config('pg_trgm.word_similarity_threshold', ${RESEMBLANCE}, true)) is not null
    and ${text} <% ${column}`;

/** Ids of products with such an SKU, or a name within a small typo. */
export const likeProducts = (locale: string, text: string): SQL => sql`(
  select ${variants.productId} from ${variants} where ${skuBegins(text)}
  union all
  select named.product_id from ${productTexts} named
  where named.locale = ${locale} and ${resembles(sql`named.search_name`, text)})`;
