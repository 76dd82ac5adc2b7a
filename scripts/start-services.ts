import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../packages/platform/src/config/index.ts';
import { SERVICES, type Service } from './services.ts';

/**
 * The shop as five processes of compiled JavaScript, in one terminal: checks every configuration, compiles what changed,
 * prefixes each log line with its service, and stops all of them on Ctrl-C. It restarts nothing.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const POLL_MS = 200;
const WIDTH = Math.max(...SERVICES.map(({ name }) => name.length));

if (existsSync(`${ROOT}.env`)) process.loadEnvFile(`${ROOT}.env`);

/** Every problem of every service at once; one that several have is said once. */
function problems(): string[] {
  const found = SERVICES.flatMap(({ load }) => {
    try {
      load(process.env);
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.message.split('\n');
      throw error;
    }
  });
  return [...new Set(found)];
}

const children = new Map<string, ChildProcess>();
let open = false;
let ending = false;

function end(code: number): void {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const child of children.values()) child.kill('SIGTERM');
}

function prefix(name: string, stream: Readable, write: (line: string) => void): void {
  createInterface({ input: stream }).on('line', (line) => write(`${name.padEnd(WIDTH)} │ ${line}`));
}

function run({ name, folder }: Service): void {
  const main = `${ROOT}${folder}/dist/main.js`;
  const child = spawn(process.execPath, ['--conditions=compiled', '--enable-source-maps', main], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.set(name, child);
  prefix(name, child.stdout, (line) => console.log(line));
  prefix(name, child.stderr, (line) => console.error(line));
  child.once('exit', (code, signal) => {
    children.delete(name);
    if (ending) {
      if (code !== 0) process.exitCode = 1;
      return;
    }
    console.error(`${name.padEnd(WIDTH)} │ ended with ${signal ?? String(code)}`);
    // A shop that never opened whole is no shop; later, the others serve what is left.
    if (!open || children.size === 0) end(1);
  });
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

async function allReady(): Promise<void> {
  const urls = SERVICES.map((service) => service.health(process.env));
  for (;;) {
    // eslint-disable-next-line no-await-in-loop -- polling is one after the other
    if (ending || (await Promise.all(urls.map(isReady))).every(Boolean)) return;
    // eslint-disable-next-line no-await-in-loop -- polling is one after the other
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
}

const wrong = problems();
if (wrong.length > 0) {
  for (const problem of wrong) console.error(`✗ ${problem}`);
  process.exit(1);
}
await import('./build.ts');
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));
for (const service of SERVICES) run(service);
await allReady();
if (!ending) {
  open = true;
  console.log(`\nThe shop is open: ${SERVICES[0].url(process.env)}/graphql\nCtrl-C closes it; orders stay.\n`);
}
