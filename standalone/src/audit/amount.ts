import { formatDecimal, money } from '@feira/kernel';

/** "1,299.90 BRL" from minor units, which arrive as text because they are 64-bit. */
export const amount = (minor: string, currency: string): string =>
  `${formatDecimal(money(BigInt(minor), currency)).replace(/\B(?=(\d{3})+(?:\.|$))/g, ',')} ${currency}`;
