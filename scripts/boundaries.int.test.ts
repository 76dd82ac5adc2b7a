import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'feira-boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One planted violation for each rule: the file that breaks it, and the import that does. */
const PLANTED = [
  ['kernel-stands-alone', 'packages/kernel/src/a.ts', `import 'node:fs';`],
  ['domain-is-pure', 'subgraphs/catalog/src/domain/a.ts', `import type { Z } from '../application/target.ts';`],
  ['application-looks-inward', 'subgraphs/catalog/src/application/a.ts', `import 'zod';`],
  ['interface-meets-no-infrastructure', 'subgraphs/cart/src/interface/a.ts', `import '../infrastructure/target.ts';`],
  ['infrastructure-meets-no-interface', 'subgraphs/cart/src/infrastructure/a.ts', `import '../interface/target.ts';`],
  [
    'subgraphs-never-meet',
    'subgraphs/orders/src/infrastructure/a.ts',
    `import '../../../cart/src/interface/target.ts';`,
  ],
  ['contracts-know-the-kernel-only', 'packages/contracts/src/a.ts', `import '../../platform/src/target.ts';`],
  [
    'platform-knows-no-subgraph',
    'packages/platform/src/a.ts',
    `import '../../../subgraphs/cart/src/interface/target.ts';`,
  ],
  ['no-circular', 'gateway/src/a.ts', `import './a.ts';\nimport './b.ts';`],
  ['resolvable', 'gateway/src/c.ts', `import './nowhere.ts';`],
] as const;

const TARGETS = [
  'subgraphs/catalog/src/application/target.ts',
  'subgraphs/cart/src/infrastructure/target.ts',
  'subgraphs/cart/src/interface/target.ts',
  'packages/platform/src/target.ts',
];

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the dependency rule', () => {
  it('names every planted violation, type-only imports included', () => {
    for (const target of TARGETS) write(target, 'export type Z = 1;\nexport const z = 1;\n');
    for (const [, path, text] of PLANTED) write(path, `${text}\nexport {};\n`);
    write('gateway/src/b.ts', `import './a.ts';\n`);
    write('tsconfig.json', '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/depcruise'),
      ['--config', join(root, '.dependency-cruiser.cjs'), '-T', 'json', 'packages', 'subgraphs', 'gateway'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
    );
    const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    const found = summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);

    for (const [rule, path] of PLANTED) expect(found).toContain(`${rule} ${path}`);
  });
});
