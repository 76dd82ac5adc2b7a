/** What a Dockerfile must be, read from its text: for Dockerfiles as this repository writes them, without heredocs. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** Instructions in order; a line that ends with a backslash goes on. */
export const instructionsOf = (dockerfile: string): Instruction[] =>
  dockerfile
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.trim().split(/\s+/);
      return { name: name.toUpperCase(), text: rest.join(' ') };
    });

/** The instructions from each FROM to the next; what is before the first belongs to it. */
export function stagesOf(instructions: readonly Instruction[]): Instruction[][] {
  const stages: Instruction[][] = [[]];
  for (const one of instructions) {
    const current = stages.at(-1) ?? [];
    if (one.name === 'FROM' && current.some(({ name }) => name === 'FROM')) stages.push([one]);
    else current.push(one);
  }
  return stages;
}

const PINNED = /^[\w./-]+:\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}$/;
const SECRET = /SECRET|PASSWORD|PASSWD|TOKEN|CREDENTIAL|(^|_)KEYS?(_|$)/i;
const PASSWORD_IN_URL = /:\/\/[^/\s:]*:[^@\s]+@/;
const NUMBER = /^[1-9]\d*(:[1-9]\d*)?$/;

/** `ENV A=1 B=2`, `ENV A 1`, `ARG A`: names and values. */
function assignments({ name, text }: Instruction): (readonly [variable: string, value: string])[] {
  if (name !== 'ENV' && name !== 'ARG') return [];
  if (!text.includes('=')) return [[text.split(' ')[0] ?? '', text.split(' ').slice(1).join(' ')]];
  return text.split(/\s+/).map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]);
}

function unpinned(instructions: readonly Instruction[]): boolean {
  const given = new Map(instructions.flatMap(assignments));
  const made = new Set<string>();
  return instructions
    .filter(({ name }) => name === 'FROM')
    .some(({ text }) => {
      const [image = '', , stage] = text.split(' ');
      const known = made.has(image);
      if (stage !== undefined) made.add(stage);
      return (
        !known && !PINNED.test(image.replace(/^\$\{(\w+)\}$/, (_all, variable: string) => given.get(variable) ?? ''))
      );
    });
}

const secretsOf = (instructions: readonly Instruction[]): string[] =>
  instructions.flatMap((one) =>
    assignments(one).flatMap(([variable, value]) => [
      ...(SECRET.test(variable) ? [`${one.name} ${variable} looks like a secret`] : []),
      ...(PASSWORD_IN_URL.test(value) ? [`${one.name} ${variable} has a password`] : []),
    ]),
  );

/** R77: what is wrong with a Dockerfile, a line each. */
export function dockerfileProblems(dockerfile: string): string[] {
  const instructions = instructionsOf(dockerfile);
  const last = stagesOf(instructions).at(-1) ?? [];
  const final = (wanted: string): string | undefined => last.findLast(({ name }) => name === wanted)?.text;
  const health = final('HEALTHCHECK');
  const fetches = instructions.some(({ name, text }) => name === 'ADD' && /:\/\//.test(text));
  return [
    ...(unpinned(instructions) ? ['FROM is not pinned'] : []),
    ...(NUMBER.test(final('USER') ?? '') ? [] : ['USER is not a number other than 0']),
    ...(health === undefined || health === 'NONE' ? ['no HEALTHCHECK'] : []),
    ...(final('CMD')?.startsWith('[') === true ? [] : ['CMD is a shell']),
    ...(fetches ? ['ADD fetches what nobody has checked'] : []),
    ...secretsOf(instructions),
  ];
}
