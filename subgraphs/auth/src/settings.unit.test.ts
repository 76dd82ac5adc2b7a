import { readServiceConfig } from '@feira/platform/config';
import { exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { authSettings, authVariables } from './settings.ts';

const read = (env: NodeJS.ProcessEnv) =>
  authSettings(
    readServiceConfig((mode) => z.object({ SHOP_MODE: z.string().optional(), ...authVariables(mode) }), env),
  );

const keySet = async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify({ keys: [await exportJWK(privateKey)] });
};

describe("auth's settings", () => {
  it('need nothing outside of production', () => {
    expect(read({})).toMatchObject({ signingKeys: undefined, staffNeedsSecondFactor: false, throttled: true });
    expect(read({ STAFF_SECOND_FACTOR: 'required' }).staffNeedsSecondFactor).toBe(true);
  });

  it('R76 in production need keys of its own, and ask staff for a second factor', async () => {
    const env = { SHOP_MODE: 'production', AUTH_SEALING_KEY: 'x'.repeat(32), AUTH_SIGNING_KEYS: await keySet() };
    expect(read(env)).toMatchObject({ staffNeedsSecondFactor: true });
    for (const name of ['AUTH_SEALING_KEY', 'AUTH_SIGNING_KEYS']) {
      expect(() => read({ ...env, [name]: undefined })).toThrow(name);
    }
  });

  it('name every problem at once', () => {
    const env = { NODE_ENV: 'production', RATE_LIMIT: 'off', STAFF_SECOND_FACTOR: 'maybe' };
    for (const name of ['AUTH_SEALING_KEY', 'AUTH_SIGNING_KEYS', 'RATE_LIMIT', 'STAFF_SECOND_FACTOR']) {
      expect(() => read(env)).toThrow(`${name}: `);
    }
  });

  it('R9 throttle unless RATE_LIMIT is off, which production refuses', () => {
    expect(read({}).throttled).toBe(true);
    expect(read({ RATE_LIMIT: 'off' }).throttled).toBe(false);
    expect(() => read({ RATE_LIMIT: 'no' })).toThrow('RATE_LIMIT');
    expect(() => read({ RATE_LIMIT: 'off', NODE_ENV: 'production' })).toThrow('RATE_LIMIT: production does not run');
  });

  it('R79 never repeat a key that cannot be read', () => {
    const unreadable = () => read({ AUTH_SIGNING_KEYS: '{"keys":[{"d":"canary"}]}' });
    expect(unreadable).toThrow('AUTH_SIGNING_KEYS');
    expect(unreadable).not.toThrow('canary');
  });
});
