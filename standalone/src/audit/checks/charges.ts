import { amount } from '../amount.ts';
import { bySql, type Check } from '../check.ts';
import { PAID } from '../read/orders.ts';

interface Row {
  readonly subject: string;
  readonly status: string | null;
  readonly due: string;
  readonly kept: string;
  readonly currency: string;
}

/** Captures less refunds: what an order paid twice, or paid too late, must have gone back. */
export const charges: Check = {
  id: 'charges',
  area: 'Money',
  title: 'Paid orders were charged their total, others nothing',
  unit: 'orders',
  run: bySql('orders', 'orders.orders', async (sql) => {
    const rows = await sql<Row[]>`
      with money as (
        select order_id, currency, sum(case kind when 'CAPTURE' then amount else -amount end) as kept
        from orders.payment_ledger group by order_id, currency
      ), bills as (
        select id, number, status, currency, case when status in ${sql([...PAID])} then total else 0 end as due
        from orders.orders
      )
      select coalesce(b.number, m.order_id::text) as subject, b.status, coalesce(b.due, 0)::text as due,
        coalesce(m.kept, 0)::text as kept, coalesce(b.currency, m.currency) as currency
      from bills b full join money m on m.order_id = b.id and m.currency = b.currency
      where coalesce(b.due, 0) <> coalesce(m.kept, 0)
      order by subject`;
    return rows.map(({ subject, status, due, kept, currency }) => ({
      subject,
      says: `${status === null ? 'is no order of this currency' : `is ${status}`}: ${amount(due, currency)} due, ${amount(kept, currency)} kept`,
    }));
  }),
};
