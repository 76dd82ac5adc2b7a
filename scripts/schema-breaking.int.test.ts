import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('schema-breaking.ts', import.meta.url));
const BEFORE =
  'type Query { product(slug: String!): Product } type Product { name: String! price: String } enum Kind { A }';

describe('pnpm schema:breaking', () => {
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder });
  const write = (schema: string) => writeFileSync(join(folder, 'gateway/schema.graphql'), schema);
  const run = (base: string) => {
    const args = ['--import', import.meta.resolve('tsx'), SCRIPT, '--base', base];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'feira-schema-'));
    mkdirSync(join(folder, 'gateway'));
    write(BEFORE);
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets a schema grow, and says what might surprise', () => {
    write(BEFORE.replace('enum Kind { A }', 'enum Kind { A B } type More { a: Int }'));
    const { status, stdout } = run('main');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^! .*Kind/) as unknown });
  });

  it.each([
    ['a field that is gone', BEFORE.replace('price: String ', ''), 'Product.price'],
    ['an argument that is asked for', BEFORE.replace('slug: String!', 'slug: String!, shop: ID!'), 'shop'],
    ['an answer that may be null', BEFORE.replace('name: String!', 'name: String'), 'Product.name'],
  ])('refuses %s', (_name, schema, named) => {
    write(schema);
    const { status, stderr } = run('main');
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(named) as unknown });
  });

  it('says so when there is nothing to compare with', () => {
    expect(run('elsewhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('elsewhere') as unknown });
  });
});
