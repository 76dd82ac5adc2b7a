import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configurationTable } from './configuration.ts';

/** Writes the table of docs/configuration.md anew, between its two marks. */
const FILE = fileURLToPath(new URL('../docs/configuration.md', import.meta.url));
const text = readFileSync(FILE, 'utf8');
const [head = ''] = text.split('<!-- table -->');
const [, tail = ''] = text.split('<!-- /table -->');
writeFileSync(FILE, `${head}<!-- table -->\n\n${configurationTable()}\n\n<!-- /table -->${tail}`);
