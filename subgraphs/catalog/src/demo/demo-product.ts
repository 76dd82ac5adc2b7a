/** A product of the demo shop, short enough to read in one glance. */
export interface DemoProduct {
  readonly name: string;
  readonly description: string;
  readonly facts: Readonly<Record<string, string>>;
  /** What is chosen; absent for a product with one variant. */
  readonly option?: string;
  /** `[choice, price, stock]`. */
  readonly variants: readonly (readonly [choice: string, price: string, stock: number])[];
}

export interface DemoCategory {
  readonly name: string;
  readonly description: string;
  readonly children: readonly {
    readonly name: string;
    readonly products: readonly DemoProduct[];
  }[];
}

type Facts = Readonly<Record<string, string>>;

/** One variant. */
export const one = (name: string, description: string, facts: Facts, price: string, stock: number): DemoProduct => ({
  name,
  description,
  facts,
  variants: [['', price, stock]],
});

/** Several, by one option. */
export const several = (
  name: string,
  description: string,
  facts: Facts,
  option: string,
  ...variants: DemoProduct['variants']
): DemoProduct => ({ name, description, facts, option, variants });
