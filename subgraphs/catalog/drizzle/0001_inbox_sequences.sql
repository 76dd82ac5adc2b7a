CREATE TABLE "catalog"."inbox_parked" (
	"consumer" text NOT NULL,
	"subject" text NOT NULL,
	"sequence" integer NOT NULL,
	"event_id" uuid NOT NULL,
	"envelope" jsonb NOT NULL,
	"skipped" boolean DEFAULT false NOT NULL,
	"parked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_parked_consumer_subject_sequence_pk" PRIMARY KEY("consumer","subject","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalog"."inbox_sequence" (
	"consumer" text NOT NULL,
	"subject" text NOT NULL,
	"last" integer NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_sequence_consumer_subject_pk" PRIMARY KEY("consumer","subject")
);
--> statement-breakpoint
CREATE INDEX "inbox_sequence_moved_at_idx" ON "catalog"."inbox_sequence" USING btree ("moved_at");--> statement-breakpoint
CREATE INDEX "inbox_handled_at_idx" ON "catalog"."inbox" USING btree ("handled_at");--> statement-breakpoint
-- Orders from before the sequences: what catalog has done for them says how far they had come.
INSERT INTO "catalog"."inbox_sequence" ("consumer", "subject", "last")
SELECT 'catalog.stock', "order_id"::text, CASE "status" WHEN 'ACTIVE' THEN 1 ELSE 2 END FROM "catalog"."reservations";
