/** One guard: the code that holds a line of the reliability list, how it looks when it is gone, and the test that must miss it. */
export interface Patch {
  readonly file: string;
  /** Each text must be in the file exactly once, else the patch no longer fits and that is said. */
  readonly patch: readonly (readonly [find: string, replace: string])[];
}

export interface Guard extends Patch {
  readonly line: string;
  readonly what: string;
  /** A second net that must be away too, or it would catch what the first one lets through. */
  readonly also?: readonly Patch[];
  readonly test: string;
  /** Part of the test's full name, as vitest's -t takes it. */
  readonly name: string;
}

const STOCK = 'subgraphs/catalog/src/infrastructure/postgres/stock-store.ts';
const CATALOG = 'subgraphs/catalog/src/catalog.int.test.ts';
const ORDERS = 'subgraphs/orders/src/orders.int.test.ts';
const RELAY = 'packages/platform/src/events/relay.ts';
const RELAY_TEST = 'packages/platform/src/events/relay.int.test.ts';
const UNIT_OF_WORK = 'packages/platform/src/postgres/unit-of-work.ts';
const RABBIT_TEST = 'packages/platform/src/events/rabbitmq/rabbitmq.int.test.ts';

/** What is about locks counts on PostgreSQL, so each name says it. */
const onServer = (name: string): string => `PostgreSQL.*${name}`;

export const GUARDS: readonly Guard[] = [
  {
    line: 'R48',
    what: 'stock is reserved under a lock and a condition',
    file: STOCK,
    patch: [
      [`        .orderBy(asc(variants.id))\n        .for('update');`, `        .orderBy(asc(variants.id));`],
      [
        '.where(and(eq(variants.id, variantId), gte(sql`${variants.onHand} - ${variants.reserved}`, quantity)))',
        '.where(eq(variants.id, variantId))',
      ],
    ],
    test: CATALOG,
    name: onServer('R48 sells 5 pieces'),
  },
  {
    line: 'R48',
    what: 'two lines of one variant count together',
    file: 'subgraphs/catalog/src/domain/reservation.ts',
    patch: [['(sums.get(variantId) ?? 0) + quantity', 'quantity']],
    test: CATALOG,
    name: onServer('R48 counts two lines'),
  },
  {
    line: 'R48',
    what: 'stock is changed by hand under the lock that orders take',
    file: 'subgraphs/catalog/src/infrastructure/postgres/inventory-store.ts',
    patch: [[`where(eq(variants.id, variantId)).for('update')`, 'where(eq(variants.id, variantId))']],
    test: 'subgraphs/catalog/src/stock-by-hand.int.test.ts',
    name: onServer('stock by hand R48 takes away no piece'),
  },
  {
    line: 'R49',
    what: 'a unique index allows one live order for a cart',
    file: 'subgraphs/orders/drizzle/0000_init.sql',
    patch: [['CREATE UNIQUE INDEX "orders_live_cart"', 'CREATE INDEX "orders_live_cart"']],
    test: ORDERS,
    name: onServer('R49 gives one version'),
  },
  {
    line: 'R42',
    what: 'a key belongs to one checkout',
    file: 'subgraphs/orders/drizzle/0000_init.sql',
    patch: [['CREATE UNIQUE INDEX "checkouts_scope_key"', 'CREATE INDEX "checkouts_scope_key"']],
    test: ORDERS,
    name: onServer('R42 answers a concurrent twin'),
  },
  {
    line: 'R51',
    what: 'whoever merges a cart takes its lock first, and then finds it merged',
    file: 'subgraphs/cart/src/infrastructure/postgres/cart-store.ts',
    patch: [[`where(eq(carts.id, id)).for('update')`, 'where(eq(carts.id, id))']],
    test: 'subgraphs/cart/src/cart.int.test.ts',
    name: onServer('R51 merges'),
  },
  {
    line: 'R52',
    what: 'the total is compared with what the buyer saw',
    file: 'subgraphs/orders/src/application/place-order.ts',
    patch: [
      [
        'if (equal(expected.value, total)) return ok(undefined);',
        'if (equal(expected.value, total) || total) return ok(undefined);',
      ],
    ],
    test: ORDERS,
    name: onServer('R52 refuses'),
  },
  {
    line: 'R53',
    what: "payment and cancelling take the order's lock first",
    file: 'subgraphs/orders/src/infrastructure/postgres/order-store.ts',
    patch: [[`.where(eq(orders.id, id)).for('update')`, '.where(eq(orders.id, id))']],
    test: ORDERS,
    name: onServer('R53 ends paid'),
  },
  {
    line: 'R54',
    what: 'rows are locked in one order, and a deadlock is tried again',
    file: STOCK,
    patch: [[`        .orderBy(asc(variants.id))\n        .for('update');`, `        .orderBy(asc(variants.id));`]],
    also: [
      {
        file: 'subgraphs/catalog/src/domain/reservation.ts',
        patch: [['      .sort((a, b) => (a.variantId < b.variantId ? -1 : 1)),\n', '']],
      },
      { file: UNIT_OF_WORK, patch: [['const ATTEMPTS = 5;', 'const ATTEMPTS = 1;']] },
    ],
    test: CATALOG,
    name: onServer('R54 serves'),
  },
  {
    line: 'R55',
    what: 'an event is deleted only after it was confirmed',
    file: RELAY,
    patch: [['const sent = confirmedInOrder(rows, failed);', 'const sent = [...rows];']],
    test: RELAY_TEST,
    name: onServer('R55 keeps'),
  },
  {
    line: 'R56',
    what: 'what is refused is rolled back with its event',
    file: UNIT_OF_WORK,
    patch: [['if (!result.ok) throw new RolledBack(result);', 'if (!result.ok) return result;']],
    test: RELAY_TEST,
    name: onServer('keeps no event'),
  },
  {
    line: 'R57',
    what: 'the inbox knows what has been handled',
    file: UNIT_OF_WORK,
    patch: [["if (outcome === 'handled') await work(stores(tx));", 'await work(stores(tx));']],
    test: RELAY_TEST,
    name: onServer('R57 has one effect'),
  },
  {
    line: 'R58',
    what: 'a relay claims what no other has claimed',
    file: RELAY,
    patch: [
      [`\n        .for('update', { skipLocked: true })`, ''],
      [
        ".set({ availableAt: sql`now() + ${leaseMs} * interval '1 millisecond'` })",
        '.set({ availableAt: sql`now()` })',
      ],
    ],
    test: RELAY_TEST,
    name: onServer('R58 a relay leaves'),
  },
  {
    line: 'R59',
    what: 'a publish has a time-out of its own',
    file: 'packages/platform/src/events/rabbitmq/publisher.ts',
    patch: [['timer = setTimeout(settle, timeoutMs);', 'timer = setTimeout(settle, timeoutMs * 1_000);']],
    test: RABBIT_TEST,
    name: 'R59',
  },
  {
    line: 'R60',
    what: 'a message that fails often enough is set aside',
    file: 'packages/platform/src/events/rabbitmq/subscriber.ts',
    patch: [['err instanceof Undeliverable || attempts >= topology.maxAttempts', 'err instanceof Undeliverable']],
    test: RABBIT_TEST,
    name: 'R60 makes a dead letter',
  },
  {
    line: 'R61',
    what: 'an effect and its note commit together',
    file: UNIT_OF_WORK,
    patch: [
      [
        "if (outcome === 'handled') await work(stores(tx));",
        "if (outcome === 'handled') await work(stores(database.db));",
      ],
    ],
    test: RELAY_TEST,
    name: onServer('R61 may be handled again'),
  },
  {
    line: 'R62',
    what: 'what nobody would hear is returned, not confirmed',
    file: 'packages/platform/src/events/rabbitmq/bus.ts',
    patch: [['mandatory: mustBeHeard(event.type)', 'mandatory: false && mustBeHeard(event.type)']],
    test: RABBIT_TEST,
    name: 'R62',
  },
  {
    line: 'R63',
    what: 'a replayed letter meets the inbox',
    file: 'packages/platform/src/postgres/inbox.ts',
    patch: [
      [
        "return sequence <= (known?.last ?? 0) ? 'duplicate' : 'early';",
        "return sequence <= (known?.last ?? 0) ? 'handled' : 'early';",
      ],
    ],
    test: RABBIT_TEST,
    name: 'R63 replays',
  },
  {
    line: 'R6',
    what: 'a refresh token that comes back ends its family',
    file: 'subgraphs/auth/src/application/refresh-session.ts',
    patch: [['  if (usedAt) {', '  if (usedAt && usedAt > now) {']],
    test: 'subgraphs/auth/src/auth.int.test.ts',
    name: onServer('R6 refuses'),
  },
  {
    line: 'R87',
    what: 'an identity is bound to the body that it came with',
    file: 'packages/platform/src/identity/identity.ts',
    patch: [[' || payload.body !== digest(body)', '']],
    test: 'packages/platform/src/graphql/transport.int.test.ts',
    name: 'R87',
  },
  {
    line: 'R67',
    what: 'a place in the pool is given back when BEGIN fails',
    file: 'packages/platform/src/postgres/gated-sql.ts',
    patch: [
      [
        '    return await work();\n  } finally {\n    leave();\n  }',
        '    const done = await work();\n    leave();\n    return done;\n  } finally {\n    void 0;\n  }',
      ],
    ],
    test: 'packages/platform/src/postgres/pool.fault.test.ts',
    name: 'R67',
  },
  {
    line: 'R70',
    what: 'one replica loads a key while the others wait',
    file: 'packages/platform/src/cache/redis.ts',
    patch: [["'px', ARGV[2], 'nx')", "'px', ARGV[2])"]],
    test: 'packages/platform/src/cache/cache.int.test.ts',
    name: 'R70 load a hot key once among them',
  },
];
