import { Secret, TOTP } from 'otpauth';
import type { TotpCodes } from '../../application/ports.ts';

const ISSUER = 'Feira';
const PERIOD_S = 30;
const SECRET_BYTES = 20;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
  });

/** SHA-1, six digits and thirty seconds are what every authenticator app can do. */
export const totpCodes: TotpCodes = {
  newSecret: () => new Secret({ size: SECRET_BYTES }).base32,
  uri: (secret, email) => totpOf(secret, email).toString(),
  stepOf: (secret, code, at) => {
    const timestamp = at.getTime();
    const delta = totpOf(secret, '').validate({ token: code, timestamp, window: 1 });
    return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_S) + delta;
  },
};
