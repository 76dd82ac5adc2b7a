import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';

const MADE = /^(\.next|node_modules|next-env\.d\.ts|.*\.tsbuildinfo)$/;
const NOTE = '.next/feira-build';

/** What the build depends on: the storefront's own files, the locked dependencies and Node's major version. */
async function fingerprintOf(web: string): Promise<string> {
  const files = [...(await filesBelow(web)), join(web, '../pnpm-lock.yaml')].sort();
  const texts = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  files.forEach((file, index) => hash.update(relative(web, file)).update(texts[index] ?? ''));
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !MADE.test(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
      }),
  );
  return nested.flat();
}

/** The fingerprint that the build on disk was made from; undefined without one. */
const builtFrom = (web: string): Promise<string | undefined> =>
  readFile(join(web, NOTE), 'utf8').catch(() => undefined);

interface BuildOptions {
  readonly web: string;
  /** Environment of the build, beside the process's own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
  readonly onLine?: (line: string) => void;
}

/** Builds the storefront unless the build on disk is made from what is there now. Rejects with what the build said last. */
export async function ensureBuilt(options: BuildOptions): Promise<void> {
  const fingerprint = await fingerprintOf(options.web);
  if ((await builtFrom(options.web)) === fingerprint) return;
  await build(options);
  await writeFile(join(options.web, NOTE), fingerprint);
}

async function build({ web, env, onStart, onLine }: BuildOptions): Promise<void> {
  const next = createRequire(join(web, 'package.json')).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: web,
    env: { ...process.env, ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(child);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() === '') return;
      said.push(line);
      onLine?.(line);
    });
  }
  const code = await new Promise<number | null>((settle, reject) => {
    child.once('error', reject);
    child.once('close', settle);
  });
  if (code !== 0) throw new Error(said.slice(-20).join('\n'));
}
