import pc from 'picocolors';

/** What a person sees of a start: one line for each thing that is ready. picocolors knows whether colours are wanted. */
export const say = {
  opening: (): void => console.log(`${pc.green(pc.bold('Feira'))} is opening …\n`),
  ready: (what: string, where: string): void =>
    console.log(`  ${pc.green('✓')} ${what.padEnd(11)} ${where}  ${pc.dim(`${process.uptime().toFixed(1)} s`)}`),
  underWay: (what: string, note: string): void => console.log(`  ${pc.yellow('…')} ${what.padEnd(11)} ${note}`),
  failed: (what: string, note: string): void => console.error(`  ${pc.red('✗')} ${what.padEnd(11)} ${note}`),
  hint: (what: string, note: string): void => console.log(`    ${pc.dim(what.padEnd(11))} ${note}`),
  closingHint: (): void => console.log(`\n  Ctrl-C closes the shop; orders stay.\n`),
  closing: (): void => console.log('\nClosing …'),
  problems: (text: string): void => {
    for (const problem of text.split('\n')) console.error(`${pc.red('✗')} ${problem}`);
  },
  address: (url: string): string => pc.cyan(url),
};
