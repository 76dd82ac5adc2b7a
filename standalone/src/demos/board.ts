import { createLogUpdate } from 'log-update';
import pc from 'picocolors';

/** What a demonstration shows while it runs: lines that change on a terminal, a line now and then elsewhere. */
export interface Board {
  /** A line that stays. */
  say(line: string): void;
  /** The last state stays. */
  done(): void;
}

const FRAME_MS = 100;

/** `frame` is drawn on a terminal; `line` says the same in one line now and then, where nothing can be drawn over. */
export const startBoard = (frame: () => readonly string[], line: () => string, everyMs = 2_000): Board =>
  process.stdout.isTTY ? onTerminal(frame) : inLines(line, everyMs);

/** "   12.3 s  text" */
export const timed = (began: number, text: string): string =>
  `${pc.dim(`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(9))}  ${text}`;

function onTerminal(frame: () => readonly string[]): Board {
  const update = createLogUpdate(process.stdout);
  const draw = (): void => update(frame().join('\n'));
  const timer = setInterval(draw, FRAME_MS);
  draw();
  return {
    say: (line) => {
      update.clear();
      console.log(line);
      draw();
    },
    done: () => {
      clearInterval(timer);
      draw();
      update.done();
    },
  };
}

function inLines(line: () => string, everyMs: number): Board {
  const show = (): void => console.log(line());
  const timer = setInterval(show, everyMs);
  return {
    say: (text) => console.log(text),
    done: () => {
      clearInterval(timer);
      show();
    },
  };
}
