import { describe, expect, it } from 'vitest';
import { refusedIn } from './expand-only.ts';
import { entriesOf, folderOf, sqlOf, SUBGRAPHS } from './history.ts';

describe('R68 migrations only add, so that the release before can go on beside them', () => {
  it.each(SUBGRAPHS)('holds for every migration of %s', (subgraph) => {
    const folder = folderOf(subgraph);
    const entries = entriesOf(folder);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.flatMap((entry) => refusedIn(sqlOf(folder, entry)).map((said) => `${entry.tag}: ${said}`))).toEqual(
      [],
    );
  });

  it.each(SUBGRAPHS)('has those of %s in an order in which none is passed over', (subgraph) => {
    const whens = entriesOf(folderOf(subgraph)).map(({ when }) => when);
    expect(whens).toEqual([...new Set(whens)].sort((one, other) => one - other));
  });

  it.each([
    'DROP TABLE "s"."t";',
    'DROP INDEX "s"."t_idx";',
    'TRUNCATE "s"."t";',
    'DELETE FROM "s"."t";',
    'ALTER TABLE "s"."t" DROP COLUMN "a";',
    'ALTER TABLE "s"."t" DROP CONSTRAINT "t_key";',
    'ALTER TABLE "s"."t" ALTER COLUMN "a" SET DATA TYPE bigint;',
    'ALTER TABLE "s"."t" ALTER COLUMN "a" SET NOT NULL;',
    'ALTER TABLE "s"."t" ALTER COLUMN "a" DROP DEFAULT;',
    'ALTER TABLE "s"."t" RENAME COLUMN "a" TO "b";',
    'ALTER TABLE "s"."t" RENAME TO "u";',
    'ALTER TABLE "s"."t" ADD COLUMN "a" text NOT NULL;',
    'ALTER TABLE "s"."t" ADD COLUMN "a" text NOT NULL CHECK ("a" <> \' DEFAULT \');',
    'ALTER TABLE "s"."t" ADD COLUMN "a" uuid REFERENCES "s"."u"("id");',
    'ALTER TABLE "s"."t" ADD COLUMN "a" text, DROP COLUMN "b";',
    'ALTER TABLE "s"."t" ADD CONSTRAINT "c" CHECK ("a" > 0);',
    'ALTER TABLE "s"."t" ADD CONSTRAINT "f" FOREIGN KEY ("a") REFERENCES "s"."u"("id");',
    'CREATE UNIQUE INDEX "i" ON "s"."t" USING btree ("a");',
    'CREATE TRIGGER "g" BEFORE UPDATE ON "s"."t" FOR EACH ROW EXECUTE FUNCTION "s"."f"();',
    'CREATE OR REPLACE FUNCTION "s"."f"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;',
    'UPDATE "s"."t" SET "old" = 1;',
    'CREATE TABLE "s"."new" ("id" uuid);\nDROP TABLE "s"."t";',
    '-- contract since 2.0: unused\nDROP TABLE "s"."t";',
  ])('refuses %s', (sql) => {
    expect(refusedIn(sql)).toHaveLength(1);
  });

  it.each([
    'ALTER TABLE "s"."t" ADD COLUMN "a" text;--> statement-breakpoint\nUPDATE "s"."t" SET "a" = upper("b");',
    'ALTER TABLE "s"."t" ADD COLUMN "a" numeric(10, 2) DEFAULT 0 NOT NULL;',
    'CREATE INDEX "i" ON "s"."t" USING btree ("a","b");',
    'CREATE TABLE "s"."n" ("a" text NOT NULL);--> statement-breakpoint\nCREATE UNIQUE INDEX "i" ON "s"."n" USING btree ("a");',
    '-- contract since 2.0: the releases from 2.0 on read product_texts instead\nALTER TABLE "s"."t" DROP COLUMN "a";',
  ])('lets through %s', (sql) => {
    expect(refusedIn(sql)).toEqual([]);
  });

  it('excuses no statement but the one below the reason', () => {
    const reason = '-- contract since 2.0: the releases from 2.0 on read product_texts instead\n';
    const sql = `${reason}ALTER TABLE "s"."t" DROP COLUMN "a";--> statement-breakpoint\nDROP TABLE "s"."t";`;
    expect(refusedIn(sql)).toEqual(['DROP TABLE "s"."t"']);
  });
});
