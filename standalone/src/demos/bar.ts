import pc from 'picocolors';

const WIDTH = 30;

/** `placed    ██████░░░░ 50 of 200` */
export function bar(name: string, value: number, of: number, colour: (text: string) => string = pc.green): string {
  const full = of === 0 ? 0 : Math.min(WIDTH, Math.round((value / of) * WIDTH));
  return `  ${name.padEnd(20)} ${colour('█'.repeat(full))}${pc.dim('░'.repeat(WIDTH - full))} ${value} of ${of}`;
}

export const tick = (holds: boolean, what: string): string => `  ${holds ? pc.green('✓') : pc.red('✗')} ${what}`;
