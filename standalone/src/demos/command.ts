import { parseArgs, type ParseArgsConfig } from 'node:util';
import pc from 'picocolors';

type Values = Readonly<Record<string, string | boolean | undefined>>;

/**
 * A command at the terminal: `--help`, one line for what went wrong, and an exit code that says whether what it shows
 * holds. A signal ends the process like everything else does, so that what it started ends with it.
 */
export async function command(
  { help, options }: { help: string; options: NonNullable<ParseArgsConfig['options']> },
  run: (values: Values) => Promise<boolean>,
): Promise<never> {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
  try {
    const values = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } }).values as Values;
    if (values['help'] !== true) process.exit((await run(values)) ? 0 : 1);
    console.log(help);
  } catch (error) {
    console.error(`${pc.red('✗')} ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
  process.exit(0);
}

/** A whole number that a person gave, or what stands for none. */
export function wholeNumber(values: Values, name: string, otherwise: number, least: number): number {
  const given = values[name];
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Error(`--${name} is a whole number from ${least} on, not "${String(given)}".`);
}
