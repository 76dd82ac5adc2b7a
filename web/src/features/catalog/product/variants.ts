/** Which variant a choice of options stands for. */

export interface Choosable {
  readonly available: number;
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

export type Selection = Readonly<Record<string, string>>;
export type ValueState = 'available' | 'soldOut' | 'missing';

export const selectionOf = (variant: Choosable): Selection =>
  Object.fromEntries(variant.options.map(({ name, value }) => [name, value]));

/** What is selected at first: something that can be bought, if anything can. */
export const firstSelection = (variants: readonly Choosable[]): Selection => {
  const variant = variants.find(({ available }) => available > 0) ?? variants[0];
  return variant ? selectionOf(variant) : {};
};

export const findVariant = <Variant extends Choosable>(
  variants: readonly Variant[],
  selection: Selection,
): Variant | undefined => variants.find(({ options }) => options.every(({ name, value }) => selection[name] === value));

/** What happens to the rest of the selection when `value` is chosen. */
export function stateOf(variants: readonly Choosable[], selection: Selection, name: string, value: string): ValueState {
  const variant = findVariant(variants, { ...selection, [name]: value });
  if (!variant) return 'missing';
  return variant.available > 0 ? 'available' : 'soldOut';
}

/**
 * The selection after a choice. When no variant has it together with the rest, the rest gives way: the variant that
 * keeps most of it is taken.
 */
export function choose(variants: readonly Choosable[], selection: Selection, name: string, value: string): Selection {
  const wanted = { ...selection, [name]: value };
  if (findVariant(variants, wanted)) return wanted;
  const kept = ({ options }: Choosable) => options.filter((option) => wanted[option.name] === option.value).length;
  const [closest] = variants
    .filter(({ options }) => options.some((option) => option.name === name && option.value === value))
    .toSorted((a, b) => kept(b) - kept(a) || b.available - a.available);
  return closest ? selectionOf(closest) : selection;
}
