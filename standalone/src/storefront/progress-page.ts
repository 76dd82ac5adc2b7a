import { stripVTControlCharacters } from 'node:util';

export interface Progress {
  readonly seconds: number;
  /** What the build printed, newest last. */
  readonly lines: readonly string[];
  readonly failed: boolean;
  /** Where the API answers already. */
  readonly api: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
const plain = (line: string): string => escape(stripVTControlCharacters(line));

/** How far the storefront's build is; refreshes itself until the shop takes its place. */
export const progressPage = ({ seconds, lines, failed, api }: Progress): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${failed ? '' : '<meta http-equiv="refresh" content="2" />'}
    <link rel="icon" href="data:," />
    <title>${failed ? 'The storefront could not be built' : 'The storefront is being built'}</title>
    <style>
      :root { color-scheme: light dark; --paper: #fbf7f0; --ink: #1f1a14; --leaf: #1f5a3c; --line: #e6dccb; }
      @media (prefers-color-scheme: dark) { :root { --paper: #10170f; --ink: #f3ede2; --leaf: #7cc59b; --line: #2b372d; } }
      body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink); font: 17px/1.55 system-ui, sans-serif; }
      main { width: min(36rem, calc(100vw - 48px)); padding: 24px 0; }
      .awning { height: 28px; border-radius: 10px 10px 0 0; background: repeating-linear-gradient(90deg, #c8452b 0 32px, #fff7ea 32px 64px); -webkit-mask: radial-gradient(16px at 16px 12px, #000 98%, #0000) 0 0 / 32px 100%, linear-gradient(#000 0 0) 0 0 / 100% 12px no-repeat; mask: radial-gradient(16px at 16px 12px, #000 98%, #0000) 0 0 / 32px 100%, linear-gradient(#000 0 0) 0 0 / 100% 12px no-repeat; }
      h1 { font-size: 1.7rem; line-height: 1.2; margin: 24px 0 8px; }
      .bar { height: 8px; border-radius: 4px; background: var(--line); overflow: hidden; margin: 24px 0; }
      .bar i { display: block; height: 100%; width: ${Math.min(95, Math.round(100 * (1 - Math.exp(-seconds / 25))))}%; background: var(--leaf); }
      pre { font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding: 16px; border: 1px solid var(--line); border-radius: 12px; }
      a { color: var(--leaf); }
    </style>
  </head>
  <body>
    <main>
      <div class="awning"></div>
      <h1>${failed ? 'The storefront could not be built' : 'We are putting up the stalls'}</h1>
      <p>${
        failed
          ? 'The API works all the same. This is what the build said last:'
          : `The storefront is built once; later starts take seconds. ${seconds} s so far. This page opens the shop by itself.`
      }</p>
      ${failed ? '' : '<div class="bar" role="progressbar" aria-label="Building"><i></i></div>'}
      <pre>${
        lines
          .slice(failed ? -20 : -4)
          .map(plain)
          .join('\n') || '…'
      }</pre>
      <p>Open already: <a href="${api}/graphql">GraphQL</a> · <a href="${api}/studio">Studio</a></p>
    </main>
  </body>
</html>
`;
