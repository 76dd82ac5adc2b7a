import { exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { authSettings } from './settings.ts';

const keySet = async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify({ keys: [await exportJWK(privateKey)] });
};

describe("auth's settings", () => {
  it('need nothing outside of production', () => {
    expect(authSettings({})).toMatchObject({ signingKeys: undefined, staffNeedsSecondFactor: false });
    expect(authSettings({ STAFF_SECOND_FACTOR: 'required' }).staffNeedsSecondFactor).toBe(true);
  });

  it('R76 in production need keys of its own, and ask staff for a second factor', async () => {
    const env = { SHOP_MODE: 'production', AUTH_SEALING_KEY: 'x'.repeat(32), AUTH_SIGNING_KEYS: await keySet() };
    expect(authSettings(env)).toMatchObject({ staffNeedsSecondFactor: true });
    for (const name of ['AUTH_SEALING_KEY', 'AUTH_SIGNING_KEYS']) {
      expect(() => authSettings({ ...env, [name]: undefined })).toThrow(name);
    }
  });

  it('R79 never repeat a key that cannot be read', () => {
    const read = () => authSettings({ AUTH_SIGNING_KEYS: '{"keys":[{"d":"canary"}]}' });
    expect(read).toThrow('AUTH_SIGNING_KEYS');
    expect(read).not.toThrow('canary');
  });
});
