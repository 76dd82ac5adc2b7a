import { describe, expect, it } from 'vitest';
import { makeSealer } from './sealer.ts';

describe('what is sealed', () => {
  const sealer = makeSealer('one key');

  it('can be read again, and looks different every time', () => {
    const [once, again] = [sealer.seal('segredo'), sealer.seal('segredo')];
    expect(once).not.toBe(again);
    expect([sealer.open(once), sealer.open(again)]).toEqual(['segredo', 'segredo']);
  });

  it('cannot be read with another key, nor after a change', () => {
    const sealed = sealer.seal('segredo');
    expect(() => makeSealer('another key').open(sealed)).toThrow();
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(() => sealer.open(bytes.toString('base64url'))).toThrow();
  });
});
