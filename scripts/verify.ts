import { spawnSync } from 'node:child_process';

/** One command means done. Cheap checks first, so that a slip is named within seconds. */
const CHECKS = ['format:check', 'lint', 'types', 'boundaries', 'compose:check', 'codegen:check', 'test'];

for (const check of CHECKS) {
  console.log(`\n── ${check}`);
  const { status } = spawnSync('npx', ['--yes', 'pnpm', check], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n✗ ${check} failed`);
    process.exit(status ?? 1);
  }
}
console.log('\n✓ verified');
