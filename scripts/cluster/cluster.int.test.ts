import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SERVICES } from '../services.ts';
import { environmentOf, missing, secretOf, serviceOf, unread } from './environment.ts';
import { connections, looseEnds, wayIn, wayOut } from './network.ts';
import { kubectlIsThere, ofKind, render, workloads } from './overlay.ts';
import type { Container, Pod, Resource } from './types.ts';
import { attended, bounded, pinned, probed, restricted, selecting, type Policy } from './workloads.ts';

const POLICIES: readonly (readonly [string, Policy])[] = [
  ['lets no workload be more than it must', restricted],
  ['gives every workload resources', bounded],
  ['asks every workload for its health', probed],
  ['pins every image', pinned],
  ['scales, spreads and keeps every Deployment', attended],
  ['selects what is there', selecting],
  ['refers to secrets and configuration that are there', missing],
  ['sets only variables that are read, and gives secrets only to who reads them', unread],
  ['denies by default, and names only pods that are there', looseEnds],
];

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  auth: ['postgres:5432'],
  cart: ['catalog:4001', 'postgres:5432', 'rabbitmq:5672'],
  catalog: ['postgres:5432', 'rabbitmq:5672', 'redis:6379'],
  gateway: ['auth:4004', 'cart:4002', 'catalog:4001', 'orders:4003'],
  migrations: ['postgres:5432'],
  orders: ['auth:4004', 'cart:4002', 'catalog:4001', 'postgres:5432', 'rabbitmq:5672'],
  web: ['gateway:4000'],
};
const needed = Object.entries(NEEDS).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`));
const WATCHED = ['auth', 'cart', 'catalog', 'gateway', 'orders'].map((name) => `monitoring → ${name}:9464`);
const EDGE = ['projectcontour → gateway:4000', 'projectcontour → web:3000', ...WATCHED];

const OVERLAYS = [
  {
    overlay: 'local',
    mode: 'demo',
    inside: [...needed, 'auth → mail:1025'],
    edge: EDGE,
    world: [],
  },
  {
    overlay: 'production',
    mode: 'production',
    inside: [
      ...needed,
      ...[5432, 8000].map((port) => `postgres → postgres:${port}`),
      ...[25672, 35672, 4369].map((port) => `rabbitmq → rabbitmq:${port}`),
    ],
    edge: [
      ...EDGE,
      ...[5432, 8000].map((port) => `cnpg-system → postgres:${port}`),
      'rabbitmq-system → rabbitmq:15672',
      'redis-operator → redis:6379',
    ],
    world: [
      'auth → world:465',
      'auth → world:587',
      'orders → world:443',
      // The API of the cluster, which tells instances who leads.
      ...['postgres', 'rabbitmq'].flatMap((store) => [`${store} → world:443`, `${store} → world:6443`]),
    ],
  },
] as const;

it('makes the databases of the local overlay as docker-compose.yml does', () => {
  // kustomize reads nothing outside of its own folder.
  const [one, other] = ['ops/compose', 'k8s/overlays/local'].map((folder) =>
    readFileSync(new URL(`../../${folder}/create-databases.sh`, import.meta.url), 'utf8'),
  );
  expect(one).toBe(other);
});

describe.skipIf(!kubectlIsThere).each(OVERLAYS)('the $overlay overlay', ({ overlay, mode, inside, edge, world }) => {
  let resources: Resource[];
  const ours = (kind: string): { pod: Pod; container: Container; service: string }[] =>
    workloads(resources)
      .filter(({ resource }) => resource.kind === kind)
      .flatMap((pod) => {
        const container = pod.spec.containers[0]!;
        const service = serviceOf(container);
        return service === undefined ? [] : [{ pod, container, service }];
      });
  const envOf = (name: string): Record<string, string> =>
    environmentOf(resources, ours('Deployment').find(({ service }) => service === name)!.container);
  beforeAll(() => {
    resources = render(overlay);
  });

  it.each(POLICIES)('%s', (_name, policy) => {
    expect(policy(resources)).toEqual([]);
  });

  it('runs every service of the shop, and migrates every database', () => {
    const names = SERVICES.map(({ name }) => name);
    expect(ours('Deployment').map(({ service }) => service)).toEqual(expect.arrayContaining([...names, 'web']));
    expect(
      ours('Job')
        .map(({ service }) => service)
        .sort(),
    ).toEqual(['auth', 'cart', 'catalog', 'orders']);
  });

  it.each(SERVICES.map(({ name, load }) => [name, load] as const))('starts %s on what it is given', (name, load) => {
    expect(load(envOf(name))).toMatchObject({ mode, HOST: '0.0.0.0' });
  });

  it.each(['auth', 'cart', 'catalog', 'orders'])('gives the migration of %s its own database and no keys', (name) => {
    const { container } = ours('Job').find(({ service }) => service === name)!;
    const env = environmentOf(resources, container);
    const variable = `${name.toUpperCase()}_DATABASE_URL`;
    expect(env[variable]).toBe(envOf(name)[variable]);
    expect(Object.keys(env).filter((one) => /_KEY|AMQP|REDIS|SMTP/.test(one))).toEqual([]);
    expect(Object.keys(env).filter((one) => one.endsWith('_DATABASE_URL'))).toEqual([variable]);
  });

  it('tells the gateway whom to believe, and everybody where the storefront is', () => {
    const scheme = mode === 'production' ? 'https:' : 'http:';
    expect(envOf('gateway')['TRUST_PROXY']).toMatch(/\/\d+$/);
    expect(new URL(envOf('auth')['STOREFRONT_URL']!).protocol).toBe(scheme);
    expect(envOf('web')['SITE_URL']).toBe(envOf('auth')['STOREFRONT_URL']);
    expect(envOf('auth')['SMTP_URL']).toMatch(/^smtp:/);
  });

  it('names services by addresses that they answer at', () => {
    const doors = ofKind(resources, 'Service').flatMap(({ metadata, spec }) =>
      (spec?.ports ?? []).map(({ port }) => `${metadata.name}:${port}`),
    );
    const urls = ours('Deployment').flatMap(({ container }) => {
      const env = environmentOf(resources, container);
      return ['CATALOG', 'CART', 'ORDERS', 'AUTH', 'GATEWAY'].flatMap((name) => env[`${name}_URL`] ?? []);
    });
    expect(urls.length).toBeGreaterThan(4);
    for (const url of urls) expect(doors).toContain(new URL(url).host);
  });

  it.each(SERVICES.map(({ name, load }) => [name, load] as const))(
    'asks %s for its health where it answers',
    (name, load) => {
      const { container } = ours('Deployment').find(({ service }) => service === name)!;
      const { GATEWAY_INTERNAL_PORT: internal, ...config } = load(envOf(name)) as Record<string, number>;
      const expected = internal ?? config[`${name.toUpperCase()}_PORT`];
      for (const [probe, path] of [
        [container.startupProbe, '/health/live'],
        [container.livenessProbe, '/health/live'],
        [container.readinessProbe, '/health/ready'],
      ] as const) {
        const port = container.ports?.find((one) => one.name === probe?.httpGet?.port)?.containerPort;
        expect([probe?.httpGet?.path, port]).toEqual([path, expected]);
      }
    },
  );

  it('R73 lets every service end by itself, after load balancers have looked elsewhere', () => {
    for (const { pod, container, service } of ours('Deployment')) {
      const env = environmentOf(resources, container);
      const grace = (pod.spec.terminationGracePeriodSeconds ?? 0) * 1_000;
      expect(grace, service).toBeGreaterThan(Number(env['SHUTDOWN_GRACE_MS']));
      const { periodSeconds, failureThreshold } = container.readinessProbe!;
      const drain = service === 'web' ? container.lifecycle!.preStop!.sleep!.seconds * 1_000 : Number(env['DRAIN_MS']);
      expect(drain, service).toBeGreaterThan(service === 'web' ? 0 : periodSeconds * failureThreshold * 1_000);
    }
  });

  it('lets talk who must, and nobody else', () => {
    expect(connections(resources)).toEqual([...inside].sort());
    expect(wayIn(resources)).toEqual([...edge].sort());
    expect(wayOut(resources)).toEqual([...world].sort());
  });

  it('is released in the order that k8s/deploy.sh goes by', () => {
    const stageOf = ({ metadata }: Resource) => metadata.labels?.['app.kubernetes.io/component'];
    expect(new Set(ofKind(resources, 'Job').map(stageOf))).toEqual(new Set(['migration']));
    const last = ofKind(resources, 'Deployment', 'HorizontalPodAutoscaler', 'PodDisruptionBudget');
    expect(new Set(last.map(stageOf))).toEqual(new Set(['service']));
    const first = [
      'Namespace',
      'ConfigMap',
      'Secret',
      'ExternalSecret',
      'NetworkPolicy',
      'StatefulSet',
      'Cluster',
      'Database',
    ];
    for (const one of ofKind(resources, ...first)) expect(['migration', 'service']).not.toContain(stageOf(one));
  });

  it('keeps real secrets out of the repository', () => {
    const here = ofKind(resources, 'Secret').flatMap(({ metadata }) =>
      Object.values(secretOf(resources, metadata.name) ?? {}),
    );
    if (mode === 'production') expect(here).toEqual([]);
    else
      expect(here.filter((value) => !/development-only-|^feira$|^(smtp|redis):\/\/[a-z]+:\d+$/.test(value))).toEqual(
        [],
      );
  });

  describe('spoilt', () => {
    const spoil = (from: RegExp, to: string): Resource[] => {
      const text = JSON.stringify(resources);
      const spoilt = text.replace(from, to);
      expect(spoilt).not.toBe(text);
      return JSON.parse(spoilt) as Resource[];
    };

    it.each([
      [
        'restricted',
        restricted,
        /"readOnlyRootFilesystem":true/,
        '"readOnlyRootFilesystem":false',
        'may write to its root',
      ],
      ['restricted', restricted, /"runAsNonRoot":true/, '"runAsNonRoot":false', 'may be root'],
      ['bounded', bounded, /"limits":\{"memory":"\w+"\}/, '"limits":{}', 'may take all memory'],
      ['probed', probed, /"readinessProbe"/, '"noProbe"', 'is not probed'],
      ['pinned', pinned, /(ghcr\.io\/feira\/auth):[\w.]+/, '$1:latest', 'which is any version'],
      ['attended', attended, /"kind":"PodDisruptionBudget"/, '"kind":"Nothing"', 'no disruption budget'],
      ['attended', attended, /"kind":"HorizontalPodAutoscaler"/, '"kind":"Nothing"', 'nothing scales it'],
      ['selecting', selecting, /"targetPort":"http"/, '"targetPort":"https"', 'no pod has the port https'],
      ['missing', missing, /"secretRef":\{"name":"/, '"secretRef":{"name":"not-', 'no Secret not-'],
      ['unread', unread, /"LOG_LEVEL"/, '"LOG_LEVELS"', 'nobody reads LOG_LEVELS'],
      [
        'unread',
        unread,
        /"INTERNAL_KEY_ORDERS":/,
        '"INTERNAL_KEY_CATALOG":',
        'does not read the secret INTERNAL_KEY_CATALOG',
      ],
      [
        'looseEnds',
        looseEnds,
        /"podSelector":\{\}/,
        '"podSelector":{"matchLabels":{"a":"b"}}',
        'nothing denies by default',
      ],
    ] as const)('is seen by %s', (_name, policy, from, to, problem) => {
      expect(policy(spoil(from, to)).join('\n')).toContain(problem);
    });

    it('is seen by connections', () => {
      const gateway = /"podSelector":\{"matchLabels":\{"app.kubernetes.io\/name":"gateway"\}\}/;
      const web = '"podSelector":{"matchLabels":{"app.kubernetes.io/name":"web"}}';
      expect(connections(spoil(gateway, web))).not.toEqual([...inside].sort());
    });
  });
});
