ALTER TABLE "catalog"."stock_ledger" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "catalog"."stock_ledger" ADD COLUMN "actor" text;--> statement-breakpoint
CREATE INDEX "variants_available_idx" ON "catalog"."variants" USING btree (("on_hand" - "reserved"),"id");