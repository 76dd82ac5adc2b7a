import { expect, it } from 'vitest';
import { formatMoney } from './money';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

it('writes money as each language does, exactly', () => {
  expect(plain(formatMoney({ amount: '1289.90', currency: 'BRL' }, 'pt-BR'))).toBe('R$ 1.289,90');
  expect(plain(formatMoney({ amount: '1289.90', currency: 'BRL' }, 'en'))).toBe('R$1,289.90');
  expect(plain(formatMoney({ amount: '9007199254740993.01', currency: 'BRL' }, 'en'))).toBe(
    'R$9,007,199,254,740,993.01',
  );
});
