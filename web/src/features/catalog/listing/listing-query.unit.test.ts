import { describe, expect, it } from 'vitest';
import { mergeFacets, usefulFacets } from './facets';
import {
  countFilters,
  parseListing,
  toDecimal,
  toFilter,
  toggleValue,
  toSearch,
  withoutFilters,
} from './listing-query';

const parse = (search: string) => {
  const params: Record<string, string | string[]> = {};
  for (const name of new Set(new URLSearchParams(search).keys())) {
    const values = new URLSearchParams(search).getAll(name);
    params[name] = values.length > 1 ? values : values[0]!;
  }
  return parseListing(params);
};

describe('the address of a listing', () => {
  it('survives being read and written', () => {
    const search =
      '?q=panela+de+barro&sort=price_asc&stock=1&min=10.50&max=200&attr.Origem=Par%C3%A1&attr.Material=Barro&attr.Material=Couro&after=abc';
    expect(toSearch(parse(search))).toBe(search);
  });

  it('is empty for a listing as it comes', () => {
    expect(toSearch(parse(''))).toBe('');
    expect(toSearch(parse('q=&min=&max=&sort=newest'))).toBe('');
  });

  it('sorts by relevance for words, else by age, and leaves both out', () => {
    expect(parse('q=rede').sort).toBe('relevance');
    expect(parse('').sort).toBe('newest');
    expect(toSearch(parse('q=rede&sort=relevance'))).toBe('?q=rede');
    expect(parse('sort=whatever').sort).toBe('newest');
  });

  it('takes one cursor only', () => {
    const query = parse('after=a&before=b');
    expect([query.after, query.before]).toEqual(['a', undefined]);
  });

  it.each([
    ['10', '10'],
    ['10,5', '10.5'],
    [' 99.90 ', '99.90'],
    ['-1', undefined],
    ['1e3', undefined],
    ['1.234,00', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads the price %j as %j', (written, decimal) => {
    expect(toDecimal(written)).toBe(decimal);
  });
});

describe('the filter of a listing', () => {
  it('holds what the address says, and nothing else', () => {
    expect(toFilter(parse('stock=1&max=80&attr.Origem=Bahia&attr.Origem=Bahia'), 'casa')).toEqual({
      categorySlug: 'casa',
      inStock: true,
      maxPrice: '80',
      attributes: [{ name: 'Origem', values: ['Bahia'] }],
    });
    expect(toFilter(parse(''))).toEqual({ attributes: [] });
  });

  it('toggles a value and starts from the first page', () => {
    const query = parse('attr.Origem=Bahia&after=abc');
    const more = toggleValue(query, 'Origem', 'Ceará');
    expect(more.attributes).toEqual({ Origem: ['Bahia', 'Ceará'] });
    expect(more.after).toBeUndefined();
    expect(toggleValue(query, 'Origem', 'Bahia').attributes).toEqual({});
  });

  it('counts and clears everything but words and order', () => {
    const query = parse('q=rede&sort=name&stock=1&min=5&attr.Origem=Bahia&attr.Origem=Acre');
    expect(countFilters(query)).toBe(4);
    expect(toSearch(withoutFilters(query))).toBe('?q=rede&sort=name');
  });
});

describe('facets', () => {
  const facet = (name: string, ...counts: number[]) => ({
    name,
    values: counts.map((count, index) => ({ value: `${name} ${index}`, count })),
  });

  it('shows what describes most first, and a lone value only while it is in use', () => {
    const names = usefulFacets([facet('Peso', 1, 1), facet('Origem', 9, 4), facet('Torra', 3), facet('Uso', 2)], {
      Uso: ['Uso 0'],
    }).map(({ name }) => name);
    expect(names).toEqual(['Origem', 'Peso', 'Uso']);
  });

  it('keeps the other values of an attribute in use', () => {
    const merged = mergeFacets([facet('Origem', 2), facet('Peso', 1, 1)], [facet('Origem', 2, 5), undefined]);
    expect(merged).toEqual([facet('Origem', 2, 5), facet('Peso', 1, 1)]);
  });
});
