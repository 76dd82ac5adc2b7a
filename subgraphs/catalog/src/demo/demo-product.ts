/** What a visitor reads, in both languages of the shop. */
export type Text = readonly [pt: string, en: string];

/** One thing to buy: what was chosen, in the order of the product's options. */
export interface DemoVariant {
  readonly choices: readonly Text[];
  readonly price: string;
  /** The former price, struck through. */
  readonly compareAt?: string;
  readonly stock: number;
}

/** A product of the demo shop; its description is two paragraphs with a blank line between. */
export interface DemoProduct {
  readonly slug: string;
  readonly name: Text;
  readonly description: Text;
  readonly facts: readonly (readonly [name: Text, value: Text])[];
  /** What is chosen; empty for a product that comes one way. */
  readonly options: readonly Text[];
  readonly variants: readonly DemoVariant[];
}

/** A category of the front page, with its shelves. */
export interface DemoCategory {
  readonly slug: string;
  readonly name: Text;
  readonly description: Text;
  readonly children: readonly DemoShelf[];
}

/** A category of the second level, which holds the products. */
export interface DemoShelf {
  readonly slug: string;
  readonly name: Text;
  readonly description: Text;
  readonly products: readonly DemoProduct[];
}

/** A hand-picked list for the home page: slugs of products, in order. */
export interface DemoCollection {
  readonly slug: string;
  readonly name: Text;
  readonly description: Text;
  readonly products: readonly string[];
}

/** A price, or the price of now and the one before. */
type Price = string | readonly [now: string, before: string];

const variant = (choices: readonly Text[], price: Price, stock: number): DemoVariant =>
  typeof price === 'string' ? { choices, price, stock } : { choices, price: price[0], compareAt: price[1], stock };

/** The product comes one way. */
export const one = (price: Price, stock: number): readonly DemoVariant[] => [variant([], price, stock)];

/** One option, a price for each choice. */
export const each = (
  ...rows: readonly (readonly [choice: Text, price: Price, stock: number])[]
): readonly DemoVariant[] => rows.map(([choice, price, stock]) => variant([choice], price, stock));

/** One option, one price: a stock for each choice. */
export const samePrice = (
  choices: readonly Text[],
  price: Price,
  ...stock: readonly number[]
): readonly DemoVariant[] => choices.map((choice, index) => variant([choice], price, stock[index] ?? 0));

/** Two options: the first chooses a row with its price, the second a column; the table holds the stock. */
export const grid = (
  columns: readonly Text[],
  ...rows: readonly (readonly [row: Text, price: Price, ...stock: number[]])[]
): readonly DemoVariant[] =>
  rows.flatMap(([row, price, ...stock]) =>
    columns.map((column, index) => variant([row, column], price, stock[index] ?? 0)),
  );

/** Joins wrapped lines into paragraphs; a blank line parts two of them. */
export const prose = (lines: TemplateStringsArray): string =>
  lines
    .join('')
    .trim()
    .split(/\n\s*\n\s*/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' '))
    .join('\n\n');
