import { stripVTControlCharacters } from 'node:util';
import type { Database, Snapshot } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { CHECKS } from './checks/index.ts';
import { inTurn } from './in-turn.ts';
import { print } from './print.ts';
import { DEFECTS } from './testing/defects.ts';
import { openSmallShop } from './testing/small-shop.ts';

/** Everything in it is undone. */
async function undoing<T>({ sql }: Database, work: (tx: Snapshot) => Promise<T>): Promise<T> {
  const undo = new Error('undo');
  let result: { value: T } | undefined;
  await sql
    .begin(async (tx) => {
      result = { value: await work(tx) };
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return result!.value;
}

forEachDatabase('an audit', undefined, (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await openSmallShop(database);
  });
  const databases = () => ({ orders: database, catalog: database, cart: database });
  const resultsOf = (tx: Snapshot) =>
    inTurn(CHECKS, async ({ id, run }) => {
      const books = { orders: tx, catalog: tx, cart: tx, asOf: new Date().toISOString() };
      return { id, ...(await run(books)) };
    });
  const findingsAfter = (...statements: readonly string[]) =>
    undoing(database, async (tx) => {
      await inTurn(statements, (statement) => tx.unsafe(statement));
      const results = await resultsOf(tx);
      return Object.fromEntries(results.map(({ id, findings }) => [id, findings]));
    });

  it.each([true, false])('finds nothing in a healthy shop (at work: %s)', async (alive) => {
    const report = await audit(databases(), alive);
    expect(report.checks.filter(({ findings }) => findings.length > 0)).toEqual([]);
    expect(report).toMatchObject({
      sound: true,
      alive,
      numbers: {
        orders: { PENDING: 2, PAID: 2, CANCELLED: 2, SHIPPED: 1 },
        refused: { OUT_OF_STOCK: 1 },
        pieces: { inTheHouse: 39, held: 5, sold: 6 },
        money: [{ currency: 'BRL', charged: '23920', returned: '5980', kept: '17940' }],
        underWay: { events: 0, checkouts: 0, payments: 0 },
      },
    });
    expect(Date.now() - Date.parse(report.asOf)).toBeLessThan(60_000);
  });

  it('lets nothing age in a shop that is closed', async () => {
    const [closed, atWork, closedStill] = await inTurn([false, true, false], (alive) => audit(databases(), alive));
    expect(closedStill!.asOf).toBe(closed!.asOf);
    expect(atWork!.asOf > closed!.asOf).toBe(true);
  });

  it('reads services that have databases of their own', async () => {
    const [orders, catalog, cart] = [1, 2, 3].map(() => ({ ...database }));
    // The embedded database has one connection, so three snapshots of it cannot be open at once.
    if (database.kind === 'embedded') return;
    expect(await audit({ orders: orders!, catalog: catalog!, cart: cart! }, true)).toMatchObject({ sound: true });
  });

  it.each(DEFECTS)('%s sees that %s', async (check, _what, ...statements) => {
    const findings = await findingsAfter(...statements);
    expect(findings[check]).not.toEqual([]);
    for (const { subject, says } of findings[check]!) {
      expect(subject).not.toBe('');
      expect(says).toMatch(/^[^\n]{5,}$/);
    }
  });

  it('has a planted defect for every check', () => {
    expect(new Set(DEFECTS.map(([check]) => check))).toEqual(new Set(CHECKS.map(({ id }) => id)));
  });

  describe('what is on its way', () => {
    const untold = (type: string, order: string) => `
      insert into orders.outbox (id, type, subject, sequence, source, request_id, data, created_at)
      values (gen_random_uuid(), '${type}', ${order}, 2, '/feira/orders', 'r', '{}', now())`;

    it('is no finding while its event is', async () => {
      const paid = `(select id from orders.orders where status = 'PAID' order by number limit 1)`;
      const findings = await findingsAfter(
        `update catalog.reservations set status = 'ACTIVE' where order_id = ${paid}`,
        `delete from catalog.inbox where ctid = (select min(ctid) from catalog.inbox where consumer = 'catalog.stock')`,
        untold('order.paid.v1', `${paid}::text`),
      );
      expect(findings).toMatchObject({ 'paid-orders': [], listeners: [], 'stuck-events': [] });
    });

    it('is no finding when a second look does not see it any more', async () => {
      await database.sql`update catalog.variants set on_hand = on_hand + 1`;
      const looking = audit(databases(), true, 1_000);
      await new Promise((wake) => setTimeout(wake, 500));
      await database.sql`update catalog.variants set on_hand = on_hand - 1`;
      expect(await looking).toMatchObject({ sound: true });
    });

    it('is a finding when a second look sees it again', async () => {
      await database.sql`update catalog.variants set on_hand = on_hand + 1`;
      const report = await audit(databases(), true, 10);
      await database.sql`update catalog.variants set on_hand = on_hand - 1`;
      expect(report.sound).toBe(false);
      const lines = stripVTControlCharacters(print(report, 'a shop').join('\n'));
      expect(lines).toMatch(/✗ .*ledger explains every piece/);
      expect(lines).toMatch(/✗ 2 of 22 checks do not hold: 4 findings\./);
    });
  });
});
