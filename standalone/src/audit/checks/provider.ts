import { amount } from '../amount.ts';
import { bySql, type Check } from '../check.ts';

interface Row {
  readonly subject: string;
  readonly currency: string;
  readonly said: string;
  readonly captured: string;
  readonly refunded: string;
}

/** For each attempt: what the provider said that it took is what was booked, and no more went back than came. */
export const provider: Check = {
  id: 'provider',
  area: 'Money',
  title: 'The books say what the payment provider said',
  unit: 'words of providers',
  run: bySql('orders', 'orders.provider_events', async (sql) => {
    const rows = await sql<Row[]>`
      with said as (
        select attempt_id, max((outcome->'amount'->>'minor')::bigint) as amount
        from orders.provider_events where settled_at is not null and outcome->>'kind' = 'paid' group by attempt_id
      ), booked as (
        select attempt_id, min(order_id::text) as order_id, min(currency) as currency,
          sum(amount) filter (where kind = 'CAPTURE') as captured, sum(amount) filter (where kind = 'REFUND') as refunded
        from orders.payment_ledger group by attempt_id
      )
      select coalesce(o.number, attempt_id::text) as subject, coalesce(b.currency, a.currency, 'BRL') as currency,
        coalesce(s.amount, 0)::text as said, coalesce(b.captured, 0)::text as captured,
        coalesce(b.refunded, 0)::text as refunded
      from said s full join booked b using (attempt_id)
        left join orders.payment_attempts a on a.id = attempt_id
        left join orders.orders o on o.id::text = coalesce(b.order_id, a.order_id::text)
      where coalesce(s.amount, 0) <> coalesce(b.captured, 0) or coalesce(b.refunded, 0) > coalesce(b.captured, 0)
      order by subject`;
    return rows.map(({ subject, currency, said, captured, refunded }) => ({
      subject,
      says: `the provider took ${amount(said, currency)}; booked are ${amount(captured, currency)} in and ${amount(refunded, currency)} out`,
    }));
  }),
};
