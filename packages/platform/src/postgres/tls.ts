import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';

/**
 * libpq's `sslmode`, as it means it: `require` encrypts and trusts anybody, `verify-ca` wants a certificate of an
 * authority that is known, `verify-full` wants the host's name in it too.
 */
export function tlsOf(url: string, caFile?: string): false | 'prefer' | ConnectionOptions {
  const { searchParams, hostname } = new URL(url);
  const ca = caFile === undefined ? {} : { ca: readFileSync(caFile, 'utf8') };
  switch (searchParams.get('sslmode')) {
    case 'prefer':
    case 'allow':
      return 'prefer';
    case 'require':
      return { rejectUnauthorized: false };
    case 'verify-ca':
      return { ...ca, rejectUnauthorized: true, checkServerIdentity: () => undefined };
    case 'verify-full':
      return { ...ca, rejectUnauthorized: true, ...named(hostname.replaceAll(/[[\]]/g, '')) };
    default:
      return false;
  }
}

/** A name is told to the server too, an address must not be (RFC 6066); the certificate is compared with either. */
const named = (host: string): ConnectionOptions => ({
  ...(isIP(host) === 0 && { servername: host }),
  checkServerIdentity: (_name, certificate) => checkServerIdentity(host, certificate),
});
