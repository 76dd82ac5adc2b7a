import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * `src` → `dist`, file by file, in each package that a service is made of. Nothing is bundled: package boundaries, stack
 * traces and what is read at run time beside a module (.graphql, the worker, Studio) stay where they are. Types are
 * checked by `pnpm types`; here only what changed is compiled, so that a second start is quick.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ME = fileURLToPath(import.meta.url);

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  rewriteRelativeImportExtensions: true,
  sourceMap: true,
  inlineSources: true,
};

const isTest = (file: string): boolean => /\.test\.ts$|(^|\/)testing\//.test(file);
const outputOf = (file: string): string => file.replace(/\.ts$/, '.js');

async function packages(): Promise<string[]> {
  const inside = async (folder: string) => (await readdir(join(ROOT, folder))).map((name) => join(folder, name));
  const all = [...(await inside('packages')), ...(await inside('subgraphs')), 'gateway', 'standalone'];
  return all.filter((folder) => existsSync(join(ROOT, folder, 'src')));
}

const filesIn = async (folder: string): Promise<string[]> =>
  existsSync(folder)
    ? (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    : [];

const changedAt = async (file: string): Promise<number> => (existsSync(file) ? (await stat(file)).mtimeMs : 0);

/** Two builds at once write the same bytes, and nobody sees half a file. */
async function put(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

async function buildFile(folder: string, file: string, settled: number): Promise<boolean> {
  const from = join(folder, 'src', file);
  const to = join(folder, 'dist', outputOf(file));
  const wanted = Math.max(await changedAt(from), settled);
  if ((await changedAt(to)) >= wanted) return false;
  await mkdir(dirname(to), { recursive: true });
  if (!file.endsWith('.ts')) {
    await copyFile(from, to);
    return true;
  }
  const { outputText, sourceMapText = '' } = ts.transpileModule(await readFile(from, 'utf8'), {
    fileName: from,
    compilerOptions: OPTIONS,
  });
  await put(`${to}.map`, sourceMapText);
  await put(to, outputText);
  return true;
}

async function buildPackage(name: string, settled: number): Promise<number> {
  const folder = join(ROOT, name);
  const sources = (await filesIn(join(folder, 'src'))).filter((file) => !isTest(file));
  const built = await Promise.all(sources.map((file) => buildFile(folder, file, settled)));
  const wanted = new Set(sources.map(outputOf));
  const left = (await filesIn(join(folder, 'dist'))).filter((file) => !wanted.has(file.replace(/\.map$/, '')));
  const stale = left.filter((file) => !/\.\d+$/.test(file));
  await Promise.all(stale.map((file) => rm(join(folder, 'dist', file), { force: true })));
  return built.filter(Boolean).length;
}

// A new compiler or another way of compiling makes everything out of date.
const settled = Math.max(await changedAt(ME), await changedAt(join(ROOT, 'node_modules/typescript/package.json')));
const counts = await Promise.all((await packages()).map((name) => buildPackage(name, settled)));
const total = counts.reduce((sum, count) => sum + count, 0);
if (total > 0) console.log(`compiled ${total} files`);
