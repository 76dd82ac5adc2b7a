import { expect, it } from 'vitest';
import { redirectTarget } from './redirect-target';

it.each(['/account', '/checkout?step=2#pay', '/pt-BR/cart', '/search?q=a//b'])('goes to %s', (target) => {
  expect(redirectTarget(target)).toBe(target);
});

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'javascript:alert(1)',
  'account',
  '',
  undefined,
  null,
  ['/account'],
])('does not go to %j', (target) => {
  expect(redirectTarget(target, '/home')).toBe('/home');
});
