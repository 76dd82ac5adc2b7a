/** The cards that the sandbox knows. A number that is not among them never leaves the storefront: it may be a real one. */
export const TEST_CARDS = [
  { number: '4242 4242 4242 4242', outcome: 'pays' },
  { number: '4000 0000 0000 0002', outcome: 'declined' },
  { number: '4000 0000 0000 9995', outcome: 'empty' },
] as const;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

export const isTestCard = (text: string): boolean =>
  TEST_CARDS.some(({ number }) => digitsOf(number) === digitsOf(text));

/** A card number in groups of four, as far as it has been typed. */
export const maskCard = (text: string): string =>
  digitsOf(text)
    .slice(0, 16)
    .replaceAll(/(\d{4})(?=\d)/g, '$1 ');

/** `1230` as `12/30`. */
export function maskExpiry(text: string): string {
  const digits = digitsOf(text).slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2)}` : digits;
}

export const maskCvc = (text: string): string => digitsOf(text).slice(0, 4);
