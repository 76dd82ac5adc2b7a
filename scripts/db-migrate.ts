import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Brings the schemas of all subgraphs up to date, or with `--only catalog` that of one. Each uses its own database. */
const ALL = ['catalog', 'cart', 'orders', 'auth'];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
if (existsSync(`${ROOT}.env`)) process.loadEnvFile(`${ROOT}.env`);

const at = process.argv.indexOf('--only');
const asked = at < 0 ? ALL : [process.argv[at + 1] ?? ''];
const unknown = asked.find((name) => !ALL.includes(name));

if (unknown === undefined) {
  await Promise.all(asked.map((name) => import(`../subgraphs/${name}/src/migrate.ts`)));
} else {
  console.error(`--only takes one of ${ALL.join(', ')}`);
  process.exitCode = 1;
}
