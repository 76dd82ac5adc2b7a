import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBrazilianPhone, parseCep, parseCnpj, parseCpf, parseState } from './brazil.ts';

describe('Brazilian numbers', () => {
  it.each([
    ['529.982.247-25', '52998224725'],
    ['52998224725', '52998224725'],
    [' 111.444.777-35 ', '11144477735'],
  ])('reads the CPF %s', (text, cpf) => expect(parseCpf(text)).toBe(cpf));

  it.each(['529.982.247-24', '111.111.111-11', '5299822472', '529982247255', 'abc', '', '529/982/247-25'])(
    'refuses the CPF %j',
    (text) => expect(parseCpf(text)).toBeUndefined(),
  );

  it.each([
    ['11.222.333/0001-81', '11222333000181'],
    ['11222333000181', '11222333000181'],
    ['12.ABC.345/01DE-35', '12ABC34501DE35'],
    ['12abc34501de35', '12ABC34501DE35'],
  ])('reads the CNPJ %s', (text, cnpj) => expect(parseCnpj(text)).toBe(cnpj));

  it.each(['11.222.333/0001-82', '00000000000000', '12ABC34501DE36', '12ABC34501DEAA', '1122233300018', ''])(
    'refuses the CNPJ %j',
    (text) => expect(parseCnpj(text)).toBeUndefined(),
  );

  it('notices every single digit of a CPF that is typed wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (position, by) => {
        const digits = Array.from('52998224725', Number);
        digits[position] = ((digits[position] ?? 0) + by) % 10;
        expect(parseCpf(digits.join(''))).toBeUndefined();
      }),
    );
  });

  it.each([
    ['50000-000', '50000-000'],
    ['50000000', '50000-000'],
  ])('reads the CEP %s', (text, cep) => expect(parseCep(text)).toBe(cep));

  it.each(['5000-000', '50000 000', '00000-000', '500000000', 'abcde-fgh', ''])('refuses the CEP %j', (text) =>
    expect(parseCep(text)).toBeUndefined(),
  );

  it.each([
    ['(81) 99999-8888', '+5581999998888'],
    ['+55 81 99999 8888', '+5581999998888'],
    ['081 3333-4444', '+558133334444'],
    ['1133334444', '+551133334444'],
  ])('reads the phone %s', (text, phone) => expect(parseBrazilianPhone(text)).toBe(phone));

  it.each([
    '99999-8888',
    '(20) 99999-8888',
    '(81) 89999-8888',
    '(81) 9999-8888',
    '+1 202 555 0100',
    'x81999998888',
    '',
  ])('refuses the phone %j', (text) => expect(parseBrazilianPhone(text)).toBeUndefined());

  it('knows the states', () => {
    expect(parseState(' pe ')).toBe('PE');
    expect(parseState('DF')).toBe('DF');
    expect(parseState('XX')).toBeUndefined();
    expect(parseState('Pernambuco')).toBeUndefined();
  });
});
