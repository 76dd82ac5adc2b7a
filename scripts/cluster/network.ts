import { matches, nameOf, ofKind, podLabels } from './overlay.ts';
import type { Labels, Peer, Resource, Rule } from './types.ts';

/** What pods are called in the table of who may talk to whom. */
const titleOf = (labels: Labels): string =>
  labels['feira.shop/store'] ??
  (labels['app.kubernetes.io/component'] === 'migration' ? 'migrations' : (labels['app.kubernetes.io/name'] ?? '?'));

/** A peer without a namespace selector is a pod of our own namespace. */
const isInside = ({ namespaceSelector, ipBlock }: Peer): boolean => !namespaceSelector && !ipBlock;

const portsFor = (rules: readonly Rule[], side: 'from' | 'to', other: Labels): number[] =>
  rules.flatMap((rule) => {
    const admitted = rule[side]?.some((peer) => isInside(peer) && matches(peer.podSelector?.matchLabels, other));
    return admitted ? (rule.ports ?? []).map(({ port }) => port) : [];
  });

function rulesFor(resources: readonly Resource[], labels: Labels, direction: 'ingress' | 'egress'): Rule[] {
  const type = direction === 'ingress' ? 'Ingress' : 'Egress';
  return ofKind(resources, 'NetworkPolicy')
    .filter(({ spec }) => spec?.policyTypes?.includes(type) && matches(spec.podSelector?.matchLabels, labels))
    .flatMap(({ spec }) => spec?.[direction] ?? []);
}

/** `catalog → postgres:5432`: what both ends allow. One end alone opens nothing under the default that denies. */
export function connections(resources: readonly Resource[]): string[] {
  const pods = podLabels(resources);
  const found = pods.flatMap((from) => {
    const out = rulesFor(resources, from, 'egress');
    return pods.flatMap((to) => {
      const leaving = portsFor(out, 'to', to);
      const arriving = portsFor(rulesFor(resources, to, 'ingress'), 'from', from);
      return leaving
        .filter((port) => arriving.includes(port))
        .map((port) => `${titleOf(from)} → ${titleOf(to)}:${port}`);
    });
  });
  return [...new Set(found)].sort();
}

/** `auth → world:587`: what may leave the cluster, to whatever address. */
export function wayOut(resources: readonly Resource[]): string[] {
  const found = podLabels(resources).flatMap((labels) =>
    rulesFor(resources, labels, 'egress')
      .filter(({ to }) => !to || to.some(({ ipBlock }) => ipBlock))
      .flatMap(({ ports = [] }) => ports.map(({ port }) => `${titleOf(labels)} → world:${port}`)),
  );
  return [...new Set(found)].sort();
}

/** Whom other namespaces may talk to, and on which port. */
export function wayIn(resources: readonly Resource[]): string[] {
  const found = podLabels(resources).flatMap((labels) =>
    rulesFor(resources, labels, 'ingress').flatMap(({ from = [], ports = [] }) =>
      from.flatMap(({ namespaceSelector }) => {
        const space = namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'];
        return space === undefined ? [] : ports.map(({ port }) => `${space} → ${titleOf(labels)}:${port}`);
      }),
    ),
  );
  return [...new Set(found)].sort();
}

/** Selectors that find nobody, and what would let everybody in. */
export function looseEnds(resources: readonly Resource[]): string[] {
  const pods = podLabels(resources);
  const finds = (selector: Labels | undefined): boolean => pods.some((labels) => matches(selector, labels));
  const policies = ofKind(resources, 'NetworkPolicy');
  const denies = policies.some(
    ({ spec }) =>
      !spec?.podSelector?.matchLabels &&
      spec?.policyTypes?.length === 2 &&
      !spec.ingress?.length &&
      !spec.egress?.length,
  );
  const lost = policies.flatMap((policy) => {
    const { podSelector, ingress = [], egress = [] } = policy.spec ?? {};
    const peers = [...ingress.flatMap(({ from = [] }) => from), ...egress.flatMap(({ to = [] }) => to)];
    const selectors = [podSelector, ...peers.filter(isInside).map((peer) => peer.podSelector)];
    return selectors
      .filter((selector) => !finds(selector?.matchLabels))
      .map((selector) => `${nameOf(policy)}: ${JSON.stringify(selector?.matchLabels)} is nobody`);
  });
  const open = policies
    .filter(({ spec }) => spec?.ingress?.some(({ from, ports }) => !from || !ports))
    .map((policy) => `${nameOf(policy)}: lets anybody in`);
  return [...(denies ? [] : ['nothing denies by default']), ...lost, ...open];
}
