import { amount } from '../amount.ts';
import { bySql, type Check } from '../check.ts';
import { PAID } from '../read/orders.ts';

interface Row {
  readonly currency: string;
  readonly due: string;
  readonly kept: string;
}

export const allMoney: Check = {
  id: 'all-money',
  area: 'Money',
  title: 'All money together is the sum of the paid orders',
  unit: 'movements',
  run: bySql('orders', 'orders.payment_ledger', async (sql) => {
    const rows = await sql<Row[]>`
      with money as (
        select currency, sum(case kind when 'CAPTURE' then amount else -amount end) as kept
        from orders.payment_ledger group by currency
      ), sales as (
        select currency, sum(total) as due from orders.orders where status in ${sql([...PAID])} group by currency
      )
      select currency, coalesce(due, 0)::text as due, coalesce(kept, 0)::text as kept
      from money full join sales using (currency)
      where coalesce(due, 0) <> coalesce(kept, 0)
      order by currency`;
    return rows.map(({ currency, due, kept }) => ({
      subject: currency,
      says: `paid orders come to ${amount(due, currency)}, the money to ${amount(kept, currency)}`,
    }));
  }),
};
