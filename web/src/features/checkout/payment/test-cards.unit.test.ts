import { describe, expect, it } from 'vitest';
import { isTestCard, maskCard, maskCvc, maskExpiry } from './test-cards';

describe('test cards', () => {
  it('are known however they are spaced, and no other number is', () => {
    expect(isTestCard('4242424242424242')).toBe(true);
    expect(isTestCard('4000-0000-0000-0002')).toBe(true);
    expect(['', '4242', '5555 5555 5555 4444'].some(isTestCard)).toBe(false);
  });

  it('are written in groups as they are typed', () => {
    expect(['4242', '42424', '42424242424242421'].map(maskCard)).toEqual(['4242', '4242 4', '4242 4242 4242 4242']);
    expect(['1', '12', '123', '12345'].map(maskExpiry)).toEqual(['1', '12', '12/3', '12/34']);
    expect(maskCvc('12a345')).toBe('1234');
  });
});
