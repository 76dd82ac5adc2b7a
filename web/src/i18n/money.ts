export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Intl reads the decimal string exactly; a float never holds a price. */
export const formatMoney = ({ amount, currency }: Money, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
