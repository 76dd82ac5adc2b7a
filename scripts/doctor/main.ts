import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { examineServers } from './servers.ts';
import { examine } from './variables.ts';

const HELP = `pnpm run doctor [--offline]

Says in plain words what is wrong with the configuration of the shop as services, and how to mend it. Reads the environment
and .env, and comes to every server that they name; changes nothing. The shop in one process (pnpm start) needs none of it.

  --offline   ask no server

Exit code: 0 nothing is wrong, 1 something is.`;

const ENV_FILE = fileURLToPath(new URL('../../.env', import.meta.url));
const { values } = parseArgs({ options: { offline: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });

async function main(): Promise<number> {
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  const { env } = process;
  const findings = [...examine(env), ...(values.offline ? [] : await examineServers(env))];
  for (const { level, what, mend } of findings) console.log(`${level === 'wrong' ? '✗' : '!'} ${what}\n    → ${mend}`);
  const sick = findings.some(({ level }) => level === 'wrong');
  if (!sick)
    console.log(
      values.offline
        ? '✓ every service would start on this'
        : '✓ every service would start on this, and its servers answer',
    );
  return sick ? 1 : 0;
}

if (values.help) console.log(HELP);
else process.exitCode = await main();
