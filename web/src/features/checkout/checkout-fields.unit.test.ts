import { describe, expect, it } from 'vitest';
import { checkValues, fieldOf, toAddress, toValues, valuesIn, type CheckoutValues } from './checkout-fields';

const whole = {
  email: 'ana@example.com',
  postalCode: '50030230',
  name: 'Ana Souza',
  street: 'Rua da Aurora',
  number: '325',
  complement: 'Apto 1201',
  district: 'Boa Vista',
  city: 'Recife',
  region: 'PE',
  phone: '',
  card: '4242 4242 4242 4242',
} satisfies CheckoutValues;

describe('the fields of the checkout', () => {
  it('are taken from the form without spaces around them, and no others', () => {
    const form = new FormData();
    form.set('name', '  Ana ');
    form.set('key', 'k');
    expect(valuesIn(form)).toEqual({ name: 'Ana' });
  });

  it('pass when they are whole', () => {
    expect(checkValues(whole, false)).toEqual({});
  });

  it('name each field that is missing', () => {
    expect(checkValues({}, false)).toEqual({
      email: 'REQUIRED_email',
      postalCode: 'REQUIRED_postalCode',
      name: 'REQUIRED_name',
      street: 'REQUIRED_street',
      number: 'REQUIRED_number',
      district: 'REQUIRED_district',
      city: 'REQUIRED_city',
      region: 'REQUIRED_region',
      card: 'REQUIRED_card',
    });
  });

  it('say what is wrong with what is there', () => {
    const wrong = { ...whole, email: 'ana@', postalCode: '50030', region: 'XX', card: '5555 5555 5555 4444' };
    expect(checkValues(wrong, false)).toEqual({
      email: 'INVALID_EMAIL',
      postalCode: 'INVALID_POSTAL_CODE',
      region: 'INVALID',
      card: 'INVALID_CARD',
    });
  });

  it('need no e-mail of a customer', () => {
    expect(checkValues({ ...whole, email: '' }, true)).toEqual({});
  });
});

describe('an address', () => {
  it('goes to the graph as it is written on an envelope', () => {
    expect(toAddress(whole)).toEqual({
      name: 'Ana Souza',
      line1: 'Rua da Aurora, 325',
      line2: 'Apto 1201 - Boa Vista',
      city: 'Recife',
      region: 'PE',
      postalCode: '50030-230',
      country: 'BR',
      phone: null,
    });
  });

  it('comes back into the fields that it came from', () => {
    const { email: _, card: __, ...fields } = { ...whole, postalCode: '50030-230' };
    expect(toValues(toAddress(whole))).toEqual(fields);
    expect(toValues(toAddress({ ...whole, complement: '' }))).toEqual({ ...fields, complement: '' });
    expect(toValues(toAddress({ ...whole, street: 'Rua A, fundos' })).street).toBe('Rua A, fundos');
  });

  it('of another shape is kept whole', () => {
    const other = { name: 'B', line1: 'Sítio Boa Vista', city: 'C', postalCode: '50000-000', country: 'BR' };
    expect(toValues(other)).toMatchObject({ street: 'Sítio Boa Vista', number: '', complement: '', district: '' });
  });
});

describe('the field of a refusal', () => {
  it.each([
    [['email'], 'email'],
    [['shippingAddress', 'line1'], 'street'],
    [['shippingAddress', 'line2'], 'complement'],
    [['shippingAddress', 'postalCode'], 'postalCode'],
    [['card'], 'card'],
    [['cartId'], undefined],
    [null, undefined],
  ])('%j is %s', (path, field) => {
    expect(fieldOf(path)).toBe(field);
  });
});
