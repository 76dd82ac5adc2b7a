import type { Db } from '@feira/platform/postgres';
import { sql, type SQL } from 'drizzle-orm';
import type { ProductSuggestion, SuggestionQuery } from '../../application/ports.ts';
import { begins, lowerSku, resembles, skuBegins } from './likeness.ts';
import { products, productTexts, variants } from './schema.ts';

/** Variants of one product share the beginning of their SKUs: so many for each suggestion. */
const VARIANTS = 10;
/** What half the catalog has in common need not be sorted whole to fill a few lines. */
const LOOKED_AT = 500;

const name = sql`texts.search_name`;

/** ACTIVE products beside their texts. */
const shown = (locale: string): SQL => sql`${productTexts} texts
  join ${products} shown on shown.id = texts.product_id and shown.status = 'ACTIVE' and texts.locale = ${locale}`;

const prefixWords = (words: readonly string[]): string => words.map((word) => `${word}:*A`).join(' & ');

function namesBegin({ beginning, locale, limit }: SuggestionQuery): SQL {
  return sql`select product_id, 1 as tier, row_number() over (order by ${name} using ~<~) as place
    from ${shown(locale)} where ${begins(name, beginning)}
    order by ${name} using ~<~ limit ${limit}`;
}

/** Found before they are sorted, or the planner would walk all names in order in hope of an early match. */
const found = (locale: string, condition: SQL): SQL => sql`(
  select product_id, search_name from ${shown(locale)} where ${condition} limit ${LOOKED_AT}) texts`;

function wordsBegin({ words, locale, limit }: SuggestionQuery): SQL {
  return sql`select product_id, 2 as tier, row_number() over (order by ${name} using ~<~) as place
    from ${found(locale, sql`texts.search @@ to_tsquery('simple', ${prefixWords(words)})`)}
    order by place limit ${limit}`;
}

function skusBegin({ beginning, limit }: SuggestionQuery): SQL {
  return sql`select product_id, case ${lowerSku} when ${beginning} then 0 else 3 end as tier,
      row_number() over (order by ${lowerSku} using ~<~) as place
    from ${variants} join ${products} shown on shown.id = product_id and shown.status = 'ACTIVE'
    where ${skuBegins(beginning)}
    order by ${lowerSku} using ~<~ limit ${limit * VARIANTS}`;
}

function namesResemble({ beginning, locale, limit }: SuggestionQuery): SQL {
  return sql`select product_id, 4 as tier,
      row_number() over (order by word_similarity(${beginning}, ${name}) desc, ${name} using ~<~) as place
    from ${found(locale, resembles(name, beginning))}
    order by place limit ${limit}`;
}

/** Words are asked only while beginnings leave places free, and typos are looked for only where there is nothing else. */
export async function readSuggestions(db: Db, query: SuggestionQuery): Promise<ProductSuggestion[]> {
  const rows = await db.execute<{ product_id: string; slug: string; name: string }>(sql`
    with first as materialized ((${namesBegin(query)}) union all (${skusBegin(query)})),
    second as materialized (
      select * from first union all select * from (${wordsBegin(query)}) words
      where (select count(distinct product_id) from first) < ${query.limit}),
    found as (
      select * from second union all select * from (${namesResemble(query)}) typos where not exists (select from second)),
    best as (
      select distinct on (product_id) product_id, tier, place from found order by product_id, tier, place)
    select best.product_id, shown.slug, texts.name from best
    join ${shown(query.locale)} on texts.product_id = best.product_id
    order by best.tier, best.place, best.product_id limit ${query.limit}`);
  return rows.map(({ product_id: productId, slug, name: text }) => ({ productId, slug, name: text }));
}
