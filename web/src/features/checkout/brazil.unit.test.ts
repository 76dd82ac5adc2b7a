import { describe, expect, it } from 'vitest';
import { isCep, maskCep, stateOfCep, STATES } from './brazil';

describe('postal codes', () => {
  it('are written with a hyphen as far as they have been typed', () => {
    expect(['5', '50030', '500302', '50030230', '50030-2309', 'CEP 50.030-230'].map(maskCep)).toEqual([
      '5',
      '50030',
      '50030-2',
      '50030-230',
      '50030-230',
      '50030-230',
    ]);
  });

  it('have eight digits and nothing else to say', () => {
    expect(['50030-230', '50030230', '50.030-230'].every(isCep)).toBe(true);
    expect(['', '50030', '50030-2301', 'CEP 50030-230', 'abcdefgh'].some(isCep)).toBe(false);
  });

  it.each([
    ['01001-000', 'SP'],
    ['20040-002', 'RJ'],
    ['30130-010', 'MG'],
    ['50030-230', 'PE'],
    ['68900-010', 'AP'],
    ['69005-070', 'AM'],
    ['69301-000', 'RR'],
    ['69400-000', 'AM'],
    ['70040-010', 'DF'],
    ['72800-000', 'GO'],
    ['73010-000', 'DF'],
    ['74003-010', 'GO'],
    ['90010-150', 'RS'],
    ['99999-999', 'RS'],
  ])('%s lies in %s', (cep, state) => {
    expect(stateOfCep(cep)).toBe(state);
  });

  it('below the first range or unfinished lie nowhere', () => {
    expect(stateOfCep('00999-999')).toBeUndefined();
    expect(stateOfCep('50030')).toBeUndefined();
  });

  it('know all states', () => {
    const found = Array.from({ length: 1000 }, (_, index) => stateOfCep(String(index).padStart(3, '0') + '00000'));
    const narrow = ['72800000', '73000000', '68900000', '69300000', '69400000', '69900000', '76800000'].map(stateOfCep);
    expect(new Set([...found, ...narrow].filter(Boolean))).toEqual(new Set(Object.keys(STATES)));
  });
});
