import { amount } from '../amount.ts';
import { bySql, type Check } from '../check.ts';

interface Row {
  readonly number: string;
  readonly total: string;
  readonly lines: string;
  readonly currency: string;
}

export const orderTotals: Check = {
  id: 'order-totals',
  area: 'Money',
  title: 'Order totals are the sums of their lines',
  unit: 'orders',
  run: bySql('orders', 'orders.orders', async (sql) => {
    const rows = await sql<Row[]>`
      with added as (select order_id, sum(quantity * unit_price) as amount from orders.order_lines group by order_id)
      select o.number, o.total::text, (coalesce(a.amount, 0) + o.shipping + o.tax)::text as lines, o.currency
      from orders.orders o left join added a on a.order_id = o.id
      where o.subtotal is distinct from a.amount or o.total <> o.subtotal + o.shipping + o.tax
      order by o.number`;
    return rows.map(({ number, total, lines, currency }) => ({
      subject: number,
      says: `has a total of ${amount(total, currency)}; its lines come to ${amount(lines, currency)}`,
    }));
  }),
};
