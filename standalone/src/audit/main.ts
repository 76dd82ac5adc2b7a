import { parseArgs } from 'node:util';
import { ConfigError } from '@feira/platform/config';
import pc from 'picocolors';
import { loadConfig } from './config.ts';
import { auditPlace, CannotAudit } from './places.ts';
import { print } from './print.ts';

const HELP = `pnpm audit:shop [--json]

Reads the books of a shop and says whether stock, orders, money and events agree. Changes nothing.

  DATA_DIR              an embedded shop, open or closed; .data unless it is set
  DATABASE_URL          a shop on PostgreSQL, which may be at work meanwhile
  ORDERS_DATABASE_URL, CATALOG_DATABASE_URL, CART_DATABASE_URL
                        where each service has a database of its own

  --json                the report for programs (pnpm --silent audit:shop --json)

Exit code: 0 everything adds up, 1 something does not, 2 the audit could not be made.`;

/** The exit code. A program is given every finding, a person the first ones. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { report, where } = await auditPlace(loadConfig(process.env));
  if (values.json) console.log(JSON.stringify({ where, ...report }, null, 2));
  else for (const line of print(report, where)) console.log(line);
  return report.sound ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  for (const problem of problemsOf(error)) console.error(`${pc.red('✗')} ${problem}`);
}

/** What kept the audit from being made, for the person at the terminal. */
function problemsOf(error: unknown): string[] {
  if (error instanceof ConfigError || error instanceof CannotAudit) return error.message.split('\n');
  const { code = '', message } =
    error instanceof Error ? (error as Error & { code?: string }) : { message: String(error) };
  if (code === '42P01' || code === '3F000') return [`There is no shop in this database: ${message}.`];
  return [`The audit could not be made: ${message || code}`];
}
