import type { Messages } from 'next-intl';

/** The namespaces that client components read; all others stay on the server. */
export const clientMessages = ({ ui, states, shell, listing, product, cart, account, checkout, orders }: Messages) => ({
  ui,
  states,
  shell,
  listing,
  product,
  cart,
  account,
  checkout,
  orders,
});
