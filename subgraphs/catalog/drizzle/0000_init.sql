CREATE SCHEMA "catalog";
--> statement-breakpoint
CREATE TABLE "catalog"."categories" (
	"position" bigserial NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"parent_id" uuid,
	"translations" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "categories_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."inbox" (
	"consumer" text NOT NULL,
	"event_id" uuid NOT NULL,
	"handled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_consumer_event_id_pk" PRIMARY KEY("consumer","event_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."outbox" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"subject" text NOT NULL,
	"sequence" integer NOT NULL,
	"source" text NOT NULL,
	"request_id" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"available_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_categories" (
	"product_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	CONSTRAINT "product_categories_product_id_category_id_pk" PRIMARY KEY("product_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"status" text NOT NULL,
	"images" jsonb NOT NULL,
	"min_price" bigint NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "products_slug_key" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "catalog"."reservation_lines" (
	"order_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "reservation_lines_order_id_variant_id_pk" PRIMARY KEY("order_id","variant_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."reservations" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."stock_ledger" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"variant_id" uuid NOT NULL,
	"order_id" uuid,
	"kind" text NOT NULL,
	"on_hand_delta" integer NOT NULL,
	"reserved_delta" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."variants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sku" text NOT NULL,
	"name" text NOT NULL,
	"options" jsonb NOT NULL,
	"price" bigint NOT NULL,
	"compare_at_price" bigint,
	"on_hand" integer NOT NULL,
	"reserved" integer DEFAULT 0 NOT NULL,
	"translations" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "variants_sku_key" UNIQUE("sku"),
	CONSTRAINT "variants_stock" CHECK ("catalog"."variants"."reserved" >= 0 and "catalog"."variants"."on_hand" >= "catalog"."variants"."reserved"),
	CONSTRAINT "variants_price" CHECK ("catalog"."variants"."price" >= 0)
);
--> statement-breakpoint
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
ALTER TABLE "catalog"."categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "catalog"."categories"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."product_categories" ADD CONSTRAINT "product_categories_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."product_categories" ADD CONSTRAINT "product_categories_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "catalog"."categories"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."reservation_lines" ADD CONSTRAINT "reservation_lines_order_id_reservations_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "catalog"."reservations"("order_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."reservation_lines" ADD CONSTRAINT "reservation_lines_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."variants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."variants" ADD CONSTRAINT "variants_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."collection_products" ADD CONSTRAINT "collection_products_collection_id_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "catalog"."collections"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."collection_products" ADD CONSTRAINT "collection_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."product_texts" ADD CONSTRAINT "product_texts_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "categories_parent_idx" ON "catalog"."categories" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "outbox_subject_idx" ON "catalog"."outbox" USING btree ("subject","sequence");
--> statement-breakpoint
CREATE INDEX "product_categories_category_idx" ON "catalog"."product_categories" USING btree ("category_id","product_id");
--> statement-breakpoint
CREATE INDEX "products_newest_idx" ON "catalog"."products" USING btree ("status","id");
--> statement-breakpoint
CREATE INDEX "products_price_idx" ON "catalog"."products" USING btree ("status","min_price","id");
--> statement-breakpoint
CREATE INDEX "reservations_overdue_idx" ON "catalog"."reservations" USING btree ("expires_at") WHERE "catalog"."reservations"."status" = 'ACTIVE';
--> statement-breakpoint
CREATE INDEX "stock_ledger_variant_idx" ON "catalog"."stock_ledger" USING btree ("variant_id","position");
--> statement-breakpoint
CREATE INDEX "variants_product_idx" ON "catalog"."variants" USING btree ("product_id","position");
--> statement-breakpoint
CREATE INDEX "variants_in_stock_idx" ON "catalog"."variants" USING btree ("product_id") WHERE "catalog"."variants"."on_hand" > "catalog"."variants"."reserved";
--> statement-breakpoint
CREATE INDEX "collection_products_product_idx" ON "catalog"."collection_products" USING btree ("product_id");
--> statement-breakpoint
CREATE INDEX "product_texts_name_idx" ON "catalog"."product_texts" USING btree ("locale","search_name","product_id");
--> statement-breakpoint
CREATE INDEX "product_texts_search_idx" ON "catalog"."product_texts" USING gin ("search");
--> statement-breakpoint
CREATE INDEX "product_texts_attributes_idx" ON "catalog"."product_texts" USING gin ("attributes" jsonb_path_ops);
