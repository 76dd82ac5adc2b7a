CREATE TABLE "catalog"."collection_products" (
	"collection_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "collection_products_collection_id_product_id_pk" PRIMARY KEY("collection_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."collections" (
	"position" bigserial NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"translations" jsonb NOT NULL,
	CONSTRAINT "collections_slug_key" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_texts" (
	"product_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"translated" boolean NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"attributes" jsonb NOT NULL,
	"search_name" text NOT NULL,
	"search_text" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', "search_name"), 'A') || setweight(to_tsvector('simple', "search_text"), 'B')) STORED NOT NULL,
	CONSTRAINT "product_texts_product_id_locale_pk" PRIMARY KEY("product_id","locale")
);
--> statement-breakpoint
DROP INDEX "catalog"."products_name_idx";--> statement-breakpoint
DROP INDEX "catalog"."products_search_idx";--> statement-breakpoint
DROP INDEX "catalog"."products_attributes_idx";--> statement-breakpoint
ALTER TABLE "catalog"."categories" ADD COLUMN "translations" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."variants" ADD COLUMN "translations" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."collection_products" ADD CONSTRAINT "collection_products_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "catalog"."collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."collection_products" ADD CONSTRAINT "collection_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."product_texts" ADD CONSTRAINT "product_texts_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collection_products_product_idx" ON "catalog"."collection_products" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "product_texts_name_idx" ON "catalog"."product_texts" USING btree ("locale","search_name","product_id");--> statement-breakpoint
CREATE INDEX "product_texts_search_idx" ON "catalog"."product_texts" USING gin ("search");--> statement-breakpoint
CREATE INDEX "product_texts_attributes_idx" ON "catalog"."product_texts" USING gin ("attributes" jsonb_path_ops);--> statement-breakpoint
INSERT INTO "catalog"."product_texts" ("product_id", "locale", "translated", "name", "description", "attributes", "search_name", "search_text")
SELECT "id", "locale", "locale" = 'pt-BR', "name", "description", "attributes", "search_name", "search_text"
FROM "catalog"."products" CROSS JOIN (VALUES ('pt-BR'), ('en')) AS "locales" ("locale");--> statement-breakpoint
UPDATE "catalog"."products" SET "images" = (
  SELECT coalesce(jsonb_agg("image" || '{"translations": {}}'), '[]') FROM jsonb_array_elements("images") AS "image"
);--> statement-breakpoint
ALTER TABLE "catalog"."products" DROP COLUMN "search";--> statement-breakpoint
ALTER TABLE "catalog"."products" DROP COLUMN "name";--> statement-breakpoint
ALTER TABLE "catalog"."products" DROP COLUMN "description";--> statement-breakpoint
ALTER TABLE "catalog"."products" DROP COLUMN "attributes";--> statement-breakpoint
ALTER TABLE "catalog"."products" DROP COLUMN "options";--> statement-breakpoint
ALTER TABLE "catalog"."products" DROP COLUMN "search_name";--> statement-breakpoint
ALTER TABLE "catalog"."products" DROP COLUMN "search_text";