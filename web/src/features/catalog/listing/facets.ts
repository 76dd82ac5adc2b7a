export interface Facet {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

const MAX_FACETS = 7;

/**
 * The facets worth showing, those that describe most products first. One with a single value sorts nothing out,
 * unless it is in use and must be there to be undone.
 */
export function usefulFacets(facets: readonly Facet[], active: Readonly<Record<string, readonly string[]>>): Facet[] {
  const inUse = (name: string): boolean => active[name] !== undefined;
  const coverage = ({ values }: Facet): number => values.reduce((sum, { count }) => sum + count, 0);
  const byCoverage = facets
    .filter(({ name, values }) => values.length > 1 || inUse(name))
    .toSorted((a, b) => coverage(b) - coverage(a) || a.name.localeCompare(b.name));
  return byCoverage.filter(({ name }, index) => index < MAX_FACETS || inUse(name));
}

/** Facets of the whole filter, with those in use replaced by ones counted without themselves: their other values stay choosable. */
export function mergeFacets(all: readonly Facet[], withoutThemselves: readonly (Facet | undefined)[]): Facet[] {
  const open = withoutThemselves.filter((facet) => facet !== undefined);
  const names = new Set(open.map(({ name }) => name));
  return [...open, ...all.filter(({ name }) => !names.has(name))];
}
