import { describe, expect, it } from 'vitest';
import { checkAddress, type PostalAddress } from './address.ts';
import { changeProfile } from './profile.ts';
import type { User } from './user.ts';

const recife: PostalAddress = {
  name: ' Ana Souza ',
  line1: 'Rua das Flores, 10',
  line2: ' ',
  city: 'Recife',
  region: 'pe',
  postalCode: '50000000',
  country: 'BR',
  phone: '(81) 99999-8888',
};

describe('an address', () => {
  it('is kept in one spelling', () => {
    expect(checkAddress(recife)).toEqual({
      ok: true,
      value: {
        ...recife,
        name: 'Ana Souza',
        line2: null,
        region: 'PE',
        postalCode: '50000-000',
        phone: '+5581999998888',
      },
    });
  });

  it.each([
    [{ postalCode: '5000-000' }, 'postalCode'],
    [{ region: 'XX' }, 'region'],
    [{ region: null }, 'region'],
    [{ phone: '123' }, 'phone'],
    [{ name: ' ' }, 'name'],
    [{ city: '' }, 'city'],
    [{ line1: 'x'.repeat(201) }, 'line1'],
    [{ line1: 'Rua\r\nX' }, 'line1'],
  ])('in Brazil with %j is refused at its field', (over, field) => {
    expect(checkAddress({ ...recife, ...over })).toMatchObject({
      error: { code: 'INVALID_ADDRESS', field: ['address', field] },
    });
  });

  it.each([
    ['PT', '1000-001', null],
    ['US', '94103', 'CA'],
    ['AR', 'C1425ABC', null],
    ['DE', '10115', null],
    ['GB', 'sw1a 1aa', null],
  ])('in %s with %s is fine', (country, postalCode, region) => {
    const phone = '+1 202 555 0100';
    expect(checkAddress({ ...recife, country, postalCode, region, phone })).toMatchObject({ ok: true });
  });

  it.each([
    ['PT', '1000'],
    ['US', '9410'],
    ['DE', ''],
  ])('in %s with %j is refused', (country, postalCode) => {
    expect(checkAddress({ ...recife, country, postalCode, region: 'CA', phone: null })).toMatchObject({ ok: false });
  });
});

describe('a profile', () => {
  const user = { name: 'Ana', locale: 'pt-BR', phone: '+5581999998888', taxId: null } as User;

  it('keeps what is left out and removes what is null', () => {
    expect(changeProfile(user, { taxId: '529.982.247-25', phone: null })).toMatchObject({
      value: { name: 'Ana', phone: null, taxId: '52998224725' },
    });
    expect(changeProfile(user, { locale: 'en' })).toMatchObject({ value: { locale: 'en', phone: user.phone } });
  });

  it.each([
    [{ name: '' }, 'INVALID_NAME'],
    [{ name: 'Ana\r\nBcc: x' }, 'INVALID_NAME'],
    [{ phone: '12' }, 'INVALID_PHONE'],
    [{ taxId: '111.111.111-11' }, 'INVALID_TAX_ID'],
  ])('refuses %j', (change, code) => {
    expect(changeProfile(user, change)).toMatchObject({ error: { code } });
  });
});
