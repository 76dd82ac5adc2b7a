import { bySql, type Check, type Finding } from '../check.ts';

/** The relay looks ten times a second, and waits a minute at most after a failure. */
const GRACE = '2 minutes';

const inOutbox = (shelf: 'orders' | 'catalog') =>
  bySql(
    shelf,
    `${shelf}.outbox`,
    (sql, asOf) => sql<Finding[]>`
      select subject, format('%s is waiting since %s, after %s attempts', type,
        to_char(created_at at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS "UTC"'), attempts) as says
      from ${sql(`${shelf}.outbox`)} where created_at < ${asOf}::timestamptz - ${GRACE}::interval
      order by position`,
  );

export const stuckEvents: Check = {
  id: 'stuck-events',
  area: 'Nothing stuck',
  title: 'No event waits to be told',
  unit: 'events under way',
  run: async (books) => {
    const [orders, catalog] = [await inOutbox('orders')(books), await inOutbox('catalog')(books)];
    return { of: orders.of + catalog.of, findings: [...orders.findings, ...catalog.findings] };
  },
};
