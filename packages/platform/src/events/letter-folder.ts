import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { envelope } from '@feira/contracts';
import { z } from 'zod';
import { isTooOld, type DeadLetter, type DeadLetters, type Selection } from './dead-letters.ts';

const letterFile = z.object({
  consumer: z.string(),
  reason: z.string(),
  attempts: z.number(),
  replays: z.number(),
  diedAt: z.string(),
  /** An operator has given it up: it takes its place in the sequence and has no effect. */
  skip: z.boolean(),
  event: envelope,
});

/** A dead letter of a shop in one process, as its file has it. */
export type Letter = z.infer<typeof letterFile>;

/** Where the bus of one process puts events aside, and finds those that an operator has handed back. */
export interface LetterFolder {
  putAside(letter: Letter): Promise<void>;
  /** In the order of their sequences. */
  handedBack(): Promise<Letter[]>;
  /** The consumer is done with what was handed back. */
  done(letter: Letter): Promise<void>;
}

const PLACES = { dead: 'dead', handedBack: 'handed-back' } as const;
type Place = keyof typeof PLACES;

/** The same letter again is the same file. */
const fileOf = (folder: string, place: Place, { consumer, event }: Letter): string =>
  join(folder, PLACES[place], `${encodeURIComponent(`${consumer} ${event.id}`)}.json`);

/** Written aside, brought to the disk and renamed: the publisher forgets the event as soon as this answers. */
async function write(folder: string, place: Place, letter: Letter): Promise<void> {
  const file = fileOf(folder, place, letter);
  await mkdir(join(folder, PLACES[place]), { recursive: true, mode: 0o700 });
  const part = await open(`${file}.part`, 'w', 0o600);
  try {
    await part.writeFile(JSON.stringify(letter, null, 2));
    await part.sync();
  } finally {
    await part.close();
  }
  await rename(`${file}.part`, file);
}

const remove = (folder: string, place: Place, letter: Letter): Promise<void> =>
  rm(fileOf(folder, place, letter), { force: true });

async function read(folder: string, place: Place): Promise<Letter[]> {
  const names = await readdir(join(folder, PLACES[place])).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json'));
  const letters = await Promise.all(files.map((name) => readLetter(join(folder, PLACES[place], name))));
  return letters.filter((letter) => letter !== undefined).sort(byOrder);
}

/** Undefined when it has gone meanwhile. */
async function readLetter(file: string): Promise<Letter | undefined> {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  return content === undefined ? undefined : letterFile.parse(JSON.parse(content));
}

const byOrder = (one: Letter, other: Letter): number =>
  one.consumer.localeCompare(other.consumer) ||
  one.event.subject.localeCompare(other.event.subject) ||
  one.event.sequence - other.event.sequence;

/** Files in a folder of the shop's data: they can be listed and handed back while the shop has its database to itself. */
export const makeLetterFolder = (folder: string): LetterFolder => ({
  putAside: (letter) => write(folder, 'dead', letter),
  handedBack: () => read(folder, 'handedBack'),
  done: (letter) => remove(folder, 'handedBack', letter),
});

const toDeadLetter = ({ consumer, event, reason, attempts, replays, diedAt }: Letter): DeadLetter => ({
  consumer,
  eventId: event.id,
  type: event.type,
  subject: event.subject,
  sequence: event.sequence,
  reason,
  attempts,
  replays,
  diedAt: new Date(diedAt),
});

/** What an operator does with the letters of such a folder. The shop takes what is handed back while it runs, or when it starts. */
export function folderDeadLetters(deps: {
  folder: string;
  consumers: readonly string[];
  now?: () => Date;
}): DeadLetters {
  const { folder, consumers, now = () => new Date() } = deps;

  const chosen = async ({ consumer, eventId }: Selection): Promise<Letter[]> => {
    if (consumer !== undefined && !consumers.includes(consumer)) throw new Error(`no consumer is called ${consumer}`);
    return (await read(folder, 'dead')).filter(
      (letter) => (consumer ?? letter.consumer) === letter.consumer && (eventId ?? letter.event.id) === letter.event.id,
    );
  };
  const handBack = async (letter: Letter, changes: Partial<Letter>): Promise<void> => {
    await write(folder, 'handedBack', { ...letter, ...changes });
    await remove(folder, 'dead', letter);
  };

  return {
    list: async (selection) => (await chosen(selection)).map(toDeadLetter),
    replay: async (selection) => {
      const letters = await chosen(selection);
      const old = letters.filter((letter) => isTooOld(toDeadLetter(letter), now()));
      const young = letters.filter((letter) => !old.includes(letter));
      await Promise.all(young.map((letter) => handBack(letter, { replays: letter.replays + 1 })));
      return { done: young.map(toDeadLetter), tooOld: old.map(toDeadLetter) };
    },
    drop: async (selection) => {
      const letters = await chosen(selection);
      await Promise.all(letters.map((letter) => handBack(letter, { skip: true })));
      return letters.map(toDeadLetter);
    },
    close: () => Promise.resolve(),
  };
}
