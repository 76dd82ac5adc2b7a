/**
 * The dependency rule, as allow-lists: what no line below permits is a violation (a deny-list leaks).
 * Tests may reach further than the code that they test.
 */
const PARTS = 'catalog|cart|orders|auth';
const room = (name) => `^subgraphs/(${PARTS})/src/${name}/`;
const same = (name) => `^subgraphs/$1/src/${name}/`;
const KERNEL = '^packages/kernel/src/';
const TESTS = '\\.test\\.ts$';
/** npm packages, Node's own modules and the shared packages: what outer rooms may use. */
const OUTSIDE = ['node_modules', '^packages/'];
const CORE = { dependencyTypesNot: ['core'] };

/** Everything that a path imports must match one of `allowed`. */
const only = (name, comment, from, allowed, options = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { pathNot: allowed, ...options },
});

module.exports = {
  forbidden: [
    only('kernel-stands-alone', 'The kernel imports nothing but itself.', KERNEL, [KERNEL]),
    only('domain-is-pure', 'Domain knows itself and the kernel.', room('domain'), [same('domain'), KERNEL]),
    only('application-looks-inward', 'Interactors know domain, ports and the kernel.', room('application'), [
      same('application'),
      same('domain'),
      KERNEL,
    ]),
    only(
      'interface-meets-no-infrastructure',
      'Interface translates for the application and sees no adapter of it.',
      room('interface'),
      [same('interface'), same('application'), same('domain'), ...OUTSIDE],
      CORE,
    ),
    only(
      'infrastructure-meets-no-interface',
      'Adapters serve ports and know no transport of ours.',
      room('infrastructure'),
      [same('infrastructure'), same('application'), same('domain'), ...OUTSIDE],
      CORE,
    ),
    only(
      'subgraphs-never-meet',
      'Subgraphs meet in the graph or through contracts.',
      `^subgraphs/(${PARTS})/`,
      ['^subgraphs/$1/', ...OUTSIDE],
      CORE,
    ),
    only('contracts-know-the-kernel-only', 'Contracts are schemas.', '^packages/contracts/', [
      '^packages/contracts/',
      KERNEL,
      'node_modules/zod/',
    ]),
    only(
      'platform-knows-no-subgraph',
      'Shared adapters know no shop.',
      '^packages/platform/',
      ['node_modules', '^packages/'],
      CORE,
    ),
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing would slip through every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
