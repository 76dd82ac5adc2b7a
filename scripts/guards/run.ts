import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GUARDS, type Guard, type Patch } from './guards.ts';

/**
 * A guard is proven by its absence: takes each one away in a copy of the tree and runs the one test that must go red.
 * Each test is run before that as it is, because a test that is red anyway proves nothing. `pnpm test:guards R48` runs
 * some of them.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT_MS = 300_000;
/** What is made and not written, and what is large and not needed. */
const LEFT_OUT = /(^|\/)(dist|\.next|\.data|\.git|coverage)$|^node_modules$/;

function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'feira-guards-'));
  cpSync(ROOT, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !LEFT_OUT.test(from.slice(ROOT.length)),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

function runTest(folder: string, { test, name }: Guard): Outcome {
  const report = join(folder, 'guard-report.json');
  rmSync(report, { force: true });
  const args = ['run', test, '-t', name, '--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: folder,
    stdio: 'ignore',
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function withPatches<T>(folder: string, [first, ...others]: readonly Patch[], work: () => T): T {
  if (!first) return work();
  const path = join(folder, first.file);
  const before = readFileSync(path, 'utf8');
  const after = first.patch.reduce((text, [find, replace]) => {
    if (text.split(find).length !== 2) throw new Error(`the patch of ${first.file} does not fit any more: ${find}`);
    return text.replace(find, () => replace);
  }, before);
  writeFileSync(path, after);
  try {
    return withPatches(folder, others, work);
  } finally {
    writeFileSync(path, before);
  }
}

type Verdict = 'noticed' | 'UNNOTICED' | 'NOT GREEN BEFORE' | 'PATCH DOES NOT FIT';

function judge(folder: string, guard: Guard): Verdict {
  const whole = runTest(folder, guard);
  if (whole.passed === 0 || whole.failed > 0) return 'NOT GREEN BEFORE';
  try {
    const patches = [guard, ...(guard.also ?? [])];
    return withPatches(folder, patches, () => (runTest(folder, guard).failed > 0 ? 'noticed' : 'UNNOTICED'));
  } catch (error) {
    console.error(String(error));
    return 'PATCH DOES NOT FIT';
  }
}

const wanted = process.argv.slice(2);
const guards = GUARDS.filter(({ line }) => wanted.length === 0 || wanted.includes(line));
const folder = copyTree();
let missed = 0;
try {
  for (const guard of guards) {
    const verdict = judge(folder, guard);
    if (verdict !== 'noticed') missed += 1;
    console.log(`${verdict === 'noticed' ? '✓' : '✗'} ${guard.line.padEnd(4)} ${verdict.padEnd(18)} ${guard.what}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${guards.length - missed} of ${guards.length} guards are missed when they are gone`);
process.exitCode = missed > 0 ? 1 : 0;
