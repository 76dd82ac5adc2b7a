import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const HELP = `pnpm schema:breaking [--base origin/main]

Compares the public schema (gateway/schema.graphql) with that of a commit: what clients written against that commit could
no longer ask is named, and so is what might surprise them.

Exit code: 0 nothing breaks, 1 something does, 2 there is nothing to compare with.`;

const FILE = 'gateway/schema.graphql';
const { values } = parseArgs({
  options: { base: { type: 'string', default: 'origin/main' }, help: { type: 'boolean', short: 'h' } },
});

function schemaAt(commit: string): string | undefined {
  try {
    return execFileSync('git', ['show', `${commit}:${FILE}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    return undefined;
  }
}

function compare(base: string): number {
  const before = schemaAt(base);
  if (before === undefined) {
    console.error(`✗ ${base} has no ${FILE}; is it fetched?`);
    return 2;
  }
  const [old, now] = [buildSchema(before), buildSchema(readFileSync(FILE, 'utf8'))] as const;
  for (const { description } of findDangerousChanges(old, now)) console.log(`! ${description}`);
  const breaking = findBreakingChanges(old, now);
  for (const { description } of breaking) console.error(`✗ ${description}`);
  if (breaking.length === 0) console.log(`✓ clients of ${base} can ask all that they asked`);
  return breaking.length === 0 ? 0 : 1;
}

if (values.help) console.log(HELP);
else process.exitCode = compare(values.base);
