-- Trusted: whoever may create schemas here may create it. Where the server has none, this fails, and with it the whole migration.
CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";
--> statement-breakpoint
CREATE INDEX "product_texts_prefix_idx" ON "catalog"."product_texts" USING btree ("locale","search_name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "product_texts_typo_idx" ON "catalog"."product_texts" USING gin ("search_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "variants_sku_prefix_idx" ON "catalog"."variants" USING btree (lower("sku") text_pattern_ops);