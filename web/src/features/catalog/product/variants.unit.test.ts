import { describe, expect, it } from 'vitest';
import { choose, findVariant, firstSelection, stateOf } from './variants';

const variant = (colour: string, size: string, available: number) => ({
  available,
  options: [
    { name: 'Cor', value: colour },
    { name: 'Tamanho', value: size },
  ],
});
const shirts = [variant('Cru', 'P', 0), variant('Cru', 'M', 4), variant('Azul', 'P', 2), variant('Azul', 'G', 7)];

describe('choosing a variant', () => {
  it('begins with one that can be bought', () => {
    expect(firstSelection(shirts)).toEqual({ Cor: 'Cru', Tamanho: 'M' });
    expect(firstSelection([variant('Cru', 'P', 0)])).toEqual({ Cor: 'Cru', Tamanho: 'P' });
    expect(firstSelection([])).toEqual({});
  });

  it('finds the variant of a selection, and the only one of a product without options', () => {
    expect(findVariant(shirts, { Cor: 'Azul', Tamanho: 'G' })).toBe(shirts[3]);
    expect(findVariant(shirts, { Cor: 'Cru', Tamanho: 'G' })).toBeUndefined();
    const only = { available: 1, options: [] };
    expect(findVariant([only], {})).toBe(only);
  });

  it('tells available, sold out and missing apart', () => {
    const selection = { Cor: 'Cru', Tamanho: 'M' };
    expect(stateOf(shirts, selection, 'Tamanho', 'M')).toBe('available');
    expect(stateOf(shirts, selection, 'Tamanho', 'P')).toBe('soldOut');
    expect(stateOf(shirts, selection, 'Tamanho', 'G')).toBe('missing');
  });

  it('keeps the rest where it can, and lets it give way where it cannot', () => {
    expect(choose(shirts, { Cor: 'Cru', Tamanho: 'M' }, 'Tamanho', 'P')).toEqual({ Cor: 'Cru', Tamanho: 'P' });
    expect(choose(shirts, { Cor: 'Cru', Tamanho: 'M' }, 'Tamanho', 'G')).toEqual({ Cor: 'Azul', Tamanho: 'G' });
    expect(choose(shirts, { Cor: 'Cru', Tamanho: 'M' }, 'Cor', 'Azul')).toEqual({ Cor: 'Azul', Tamanho: 'G' });
    expect(choose(shirts, { Cor: 'Cru', Tamanho: 'M' }, 'Cor', 'Lilás')).toEqual({ Cor: 'Cru', Tamanho: 'M' });
  });
});
