CREATE TABLE "orders"."forgotten_customers" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "orders_guest_email_idx" ON "orders"."orders" USING btree ("email") WHERE "orders"."orders"."customer_id" is null;