import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  firstOf,
  freePort,
  give,
  makeFolder,
  privateServer,
  serverUser,
  type PrivateServer,
} from '@feira/platform/testing/private';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TEMPLATES = `${ROOT}ops/nginx`;
const SUFFIX = '.template';

const nginx = firstOf('/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx');
const openssl = firstOf('/usr/bin/openssl', '/usr/local/bin/openssl', '/opt/homebrew/bin/openssl');

/** Whether there is an edge to put in front; says what is missing, and with CI=true nothing may be. */
export function requireNginx(): boolean {
  if (nginx !== undefined && openssl !== undefined) return true;
  if (process.env['CI'] === 'true') throw new Error('no nginx or no openssl: install nginx-light and openssl');
  console.warn('The tests of the edge are skipped: nginx (nginx-light) and openssl are not both installed.');
  return false;
}

export interface Edge extends PrivateServer {
  /** Where it answers with TLS; only with `EDGE_SERVER=tls`. */
  readonly tlsPort: number;
  /** The certificate that it shows. */
  readonly certificate: () => Promise<string>;
  /** What it has logged, a line each request. */
  readonly log: () => Promise<string>;
}

/** What docker-compose.yml gives the edge: whatever a template needs must be there. */
function composeEnvironment(): Record<string, string> {
  const file = parse(readFileSync(`${ROOT}docker-compose.yml`, 'utf8'), { merge: true }) as {
    services: { edge: { environment: Record<string, string> } };
  };
  return file.services.edge.environment;
}

/** As the image's entry point does it with NGINX_ENVSUBST_FILTER=^EDGE_. A name without a value stays, and nginx refuses it. */
const substitute = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\$\{(EDGE_\w+)\}/g, (name, key: string) => values[key] ?? name);

const serversOf = (urls: readonly string[]): string =>
  urls.map((url) => `server ${new URL(url).host} fail_timeout=5s;`).join(' ');

/** A real nginx with the configuration that the shop is run with, on loopback and as nobody; `env` replaces values of docker-compose.yml. */
export async function openEdge(options: {
  gateways: readonly string[];
  webs: readonly string[];
  env?: Readonly<Record<string, string>>;
}): Promise<Edge> {
  const { gateways, webs, env = {} } = options;
  const [folder, port, tlsPort, owner] = [makeFolder('edge'), await freePort(), await freePort(), serverUser('nobody')];
  const at = (file: string): string => join(folder, file);
  await give(folder, owner);
  const values = {
    ...composeEnvironment(),
    EDGE_RUN_DIR: folder,
    EDGE_LOG: at('access.log'),
    EDGE_PORT: `127.0.0.1:${port}`,
    EDGE_TLS_PORT: `127.0.0.1:${tlsPort}`,
    EDGE_TLS_CERTIFICATE: at('certificate.pem'),
    EDGE_TLS_KEY: at('certificate.key'),
    EDGE_GATEWAY_SERVERS: serversOf(gateways),
    EDGE_WEB_SERVERS: serversOf(webs),
    ...env,
  };
  const templates = readdirSync(TEMPLATES).filter((file) => file.endsWith(SUFFIX));
  await Promise.all(
    templates.map(async (file) => {
      const text = substitute(await readFile(join(TEMPLATES, file), 'utf8'), values);
      await writeFile(at(file.slice(0, -SUFFIX.length)), text);
    }),
  );
  await makeCertificate(at('certificate.pem'), at('certificate.key'));
  await give(at('certificate.key'), owner);
  const server = privateServer({
    url: () => `http://127.0.0.1:${port}`,
    port,
    folder,
    command: [nginx ?? 'nginx', '-e', 'stderr', '-p', folder, '-c', at('nginx.conf'), '-g', 'daemon off;'],
    ...owner,
    answers: async () => {
      try {
        const url = `http://127.0.0.1:${port}/health/live`;
        return (await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2_000) })).status < 400;
      } catch {
        return false;
      }
    },
  });
  try {
    await server.start();
  } catch (error) {
    await server.end();
    throw error;
  }
  const log = () => readFile(at('access.log'), 'utf8');
  return { ...server, tlsPort, log, certificate: () => readFile(at('certificate.pem'), 'utf8') };
}

const makeCertificate = (certificate: string, key: string) =>
  promisify(execFile)(openssl ?? 'openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-out', certificate, '-keyout', key],
  ]);
