import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { postgresIsInstalled, privatePostgres, type PrivateServer } from '../testing/private/index.ts';
import { openPostgres, type Database } from './index.ts';

/** Who may connect: `plain` without TLS too, everybody else over TLS alone. */
const HBA = `host all plain 127.0.0.1/32 trust
hostssl all all 127.0.0.1/32 trust
`;

describe.skipIf(!postgresIsInstalled)('TLS to PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feira-tls-'));
  const file = (name: string): string => join(folder, name);
  const opened: Database[] = [];
  let server: PrivateServer;

  /** A certificate that vouches for itself, for the loopback address and no name. */
  const makeCertificate = (name: string): void => {
    const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'];
    const out = ['-keyout', file(`${name}.key`), '-out', file(`${name}.crt`)];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...out], {
      stdio: 'pipe',
    });
  };

  beforeAll(async () => {
    for (const name of ['server', 'stranger']) makeCertificate(name);
    const [certificate, key] = ['server.crt', 'server.key'].map((name) => readFileSync(file(name), 'utf8'));
    server = await privatePostgres(['ssl=on', 'ssl_cert_file=server.crt', 'ssl_key_file=server.key'], {
      files: { 'server.crt': certificate!, 'server.key': key!, 'pg_hba.conf': HBA },
      query: '?sslmode=require',
    });
    await server.start();
    const database = await open('require');
    await database.sql`create role plain login`;
  });
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
  afterAll(async () => {
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (
    sslmode: string,
    {
      ca,
      user = 'postgres',
      host = '127.0.0.1',
      port = server.port,
    }: Partial<Record<'ca' | 'user' | 'host', string>> & { port?: number } = {},
  ): Promise<Database> => {
    const url = `postgres://${user}@${host}:${port}/postgres?sslmode=${sslmode}`;
    const database = await openPostgres({ url, max: 1, ...(ca !== undefined && { caFile: file(ca) }) });
    opened.push(database);
    return database;
  };
  const isEncrypted = async ({ sql }: Database): Promise<boolean> => {
    const [row] = await sql<{ ssl: boolean }[]>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`;
    return row!.ssl;
  };

  it.each(['verify-full', 'verify-ca'])(
    'is encrypted and knows the server, with %s and its authority',
    async (mode) => {
      expect(await isEncrypted(await open(mode, { ca: 'server.crt' }))).toBe(true);
    },
  );

  it.each(['verify-full', 'verify-ca'])('talks to no server that somebody else vouches for, with %s', async (mode) => {
    await expect(open(mode, { ca: 'stranger.crt' })).rejects.toThrow(/self-signed certificate/);
    await expect(open(mode)).rejects.toThrow(/self-signed certificate/);
  });

  it('talks to no server by a name that is not in its certificate, with verify-full alone', async () => {
    await expect(open('verify-full', { ca: 'server.crt', host: 'localhost' })).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    expect(await isEncrypted(await open('verify-ca', { ca: 'server.crt', host: 'localhost' }))).toBe(true);
  });

  it('is encrypted and trusts anybody, with require', async () => {
    expect(await isEncrypted(await open('require'))).toBe(true);
  });

  it('is refused in the clear where the server asks for TLS', async () => {
    await expect(open('disable')).rejects.toThrow(/no encryption/);
    expect(await isEncrypted(await open('disable', { user: 'plain' }))).toBe(false);
  });

  it.each(['require', 'verify-ca', 'verify-full'])(
    'goes not on in the clear where the server has no TLS, with %s',
    async (mode) => {
      const bare = await privatePostgres();
      try {
        await bare.start();
        await expect(open(mode, { ca: 'server.crt', port: bare.port })).rejects.toThrow();
        expect(await isEncrypted(await open('prefer', { port: bare.port }))).toBe(false);
      } finally {
        await Promise.all(opened.splice(0).map((database) => database.close()));
        await bare.end();
      }
    },
  );
});
