import { describe, expect, it } from 'vitest';
import { missing, problemsOf } from './credentials';

describe('credentials', () => {
  it('name what is missing of what was asked for', () => {
    expect(missing({ email: ' ', password: '' })).toEqual({ email: 'EMAIL_REQUIRED', password: 'PASSWORD_REQUIRED' });
    expect(missing({ name: 'Ana', email: 'a@b.c', password: 'x' })).toEqual({});
  });

  it('show each refusal at its field', () => {
    expect(problemsOf([{ code: 'EMAIL_TAKEN' }, { code: 'WEAK_PASSWORD' }])).toEqual({
      errors: { email: 'EMAIL_TAKEN', password: 'WEAK_PASSWORD' },
    });
  });

  it('show a refusal of the whole, known or not', () => {
    expect(problemsOf([{ code: 'INVALID_CREDENTIALS' }])).toEqual({ errors: {}, refusal: 'INVALID_CREDENTIALS' });
    expect(problemsOf([{ code: 'SOMETHING_NEW' }])).toEqual({ errors: {}, refusal: 'OTHER' });
  });
});
