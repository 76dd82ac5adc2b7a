import { describe, expect, it } from 'vitest';
import { doorTo, nextTarget } from './next-target';

describe('where signing in leads', () => {
  it.each([
    ['/cart', '/cart'],
    ['/search?q=caf%C3%A9&sort=name', '/search?q=caf%C3%A9&sort=name'],
    ['/pt-BR/checkout', '/checkout'],
    ['/en', '/'],
    ['/en?x=1', '/?x=1'],
    ['/england', '/england'],
  ])('%s leads to %s', (asked, target) => {
    expect(nextTarget(asked)).toBe(target);
  });

  it.each([undefined, '', 'cart', '//evil.example', '/\\evil.example', 'https://evil.example', ['/cart']])(
    '%j leads to the account',
    (asked) => {
      expect(nextTarget(asked)).toBe('/account');
    },
  );

  it.each(['/sign-in', '/en/sign-up?next=/cart', '/sign-in/x'])('%s is the door itself', (asked) => {
    expect(nextTarget(asked, '/')).toBe('/');
  });

  it('never leaves the shop by the locale it takes away', () => {
    expect(nextTarget('/en//evil.example')).toBe('/account');
  });

  it('is written into the address of the door', () => {
    expect(doorTo('sign-in', '/search?q=a b')).toBe('/sign-in?next=%2Fsearch%3Fq%3Da%20b');
    expect(doorTo('sign-up', undefined)).toBe('/sign-up');
  });
});
