import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}.github/workflows/`;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly container?: string;
  readonly services?: Readonly<Record<string, { readonly image: string }>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = readdirSync(FOLDER);
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> };

/** A local workflow is of the same commit; everything else is named by one. */
const isPinned = (uses: string): boolean => uses.startsWith('./') || /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/.test(uses);

describe.each(files)('the workflow %s', (file) => {
  const text = readFileSync(`${FOLDER}${file}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps = [] }]) => steps);
  const runs = steps.flatMap(({ run }) => run ?? []);

  it('is what GitHub allows', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  it('pins what it uses by commit, and says which version that is', () => {
    const used = [...steps, ...jobs.map(([, job]) => job)].flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((uses) => !isPinned(uses))).toEqual([]);
    const lines = text.split('\n').filter((line) => line.includes('uses: ') && !line.includes('uses: ./'));
    for (const line of lines) expect(line).toMatch(/@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('pins the images that it runs in', () => {
    const images = jobs.flatMap(([, { container, services = {} }]) => [
      ...(container === undefined ? [] : [container]),
      ...Object.values(services).map(({ image }) => image),
    ]);
    for (const image of images) expect(image).toMatch(/^[a-z]+:\d+\.\d+(\.\d+)?(-[a-z-]+)*$/);
  });

  it('may do nothing but what each job names', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, { permissions = {} }] of jobs) {
      expect(permissions['contents'], name).toBe('read');
      const writes = Object.keys(permissions).filter((one) => permissions[one] === 'write');
      expect(writes, name).toEqual(name === 'images' ? ['packages'] : []);
    }
  });

  it('gives no stranger a way in', () => {
    // With the rights of the base, on the code of a fork.
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    // A title or a branch is text that others choose; in a script it would be code.
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('ends by itself', () => {
    for (const [name, job] of jobs.filter(([, { uses }]) => uses === undefined)) {
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60);
    }
  });

  it('runs what is there', () => {
    const commands = runs.flatMap((run) => [...run.matchAll(/pnpm ([a-z][\w:]+)/g)].map(([, name]) => name ?? ''));
    const own = commands.filter((name) => name !== 'install');
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
    const paths = runs.flatMap((run) =>
      [...run.matchAll(/(?:^|\s)((?:k8s|e2e|\.ci)\/[\w./-]+)/g)].map(([, path]) => path ?? ''),
    );
    for (const path of paths) expect(existsSync(`${ROOT}${path}`), path).toBe(true);
  });
});

describe('the checks of workflows', () => {
  it.each([
    ['a key that is none', 'on: push\njobs: { a: { runs-on: x, stepz: [] } }'],
    ['a job that runs nowhere', 'on: push\njobs: { a: { steps: [{ run: ls }] } }'],
    ['a need that is no job', 'on: push\njobs: { a: { needs: b, runs-on: x, steps: [{ run: ls }] } }'],
  ])('see %s', (_name, text) => {
    expect(validateWorkflow(text).errors).not.toEqual([]);
  });

  it.each(['actions/checkout@v7', 'actions/checkout@main', 'actions/checkout', 'a/b@3d3c42e'])(
    'see that %s is not pinned',
    (uses) => {
      expect(isPinned(uses)).toBe(false);
    },
  );

  it('cover what a pull request and a release need', () => {
    const jobsOf = (file: string) => (parse(readFileSync(`${FOLDER}${file}`, 'utf8')) as Workflow).jobs;
    expect(Object.keys(jobsOf('verify.yml'))).toEqual(['verify', 'schema', 'cluster']);
    const release = jobsOf('release.yml');
    expect(Object.entries(release).map(([name, { needs }]) => [name, needs])).toEqual([
      ['verify', undefined],
      ['images', 'verify'],
      ['deploy', 'images'],
    ]);
    const build = release['images']?.steps?.find(({ uses }) => uses?.startsWith('docker/build-push-action@'));
    expect(build?.with).toMatchObject({ push: true, sbom: true, provenance: 'mode=max' });
  });
});
