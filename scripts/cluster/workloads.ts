import { matches, nameOf, ofKind, podLabels, workloads } from './overlay.ts';
import type { Container, Labels, Pod, Resource } from './types.ts';

/** What is wrong with workloads and with what stands beside them; a line each. */
export type Policy = (resources: readonly Resource[]) => string[];

const eachContainer =
  (check: (container: Container, pod: Pod) => readonly (string | false)[]): Policy =>
  (resources) =>
    workloads(resources).flatMap((pod) =>
      [...(pod.spec.initContainers ?? []), ...pod.spec.containers].flatMap((container) =>
        check(container, pod).flatMap((problem) => (problem === false ? [] : [`${pod.name}: ${problem}`])),
      ),
    );

export const restricted = eachContainer(({ securityContext: own }, { spec }) => {
  const pod = spec.securityContext;
  return [
    !(pod?.runAsNonRoot && (pod.runAsUser ?? 0) > 0) && 'may be root',
    pod?.seccompProfile?.type !== 'RuntimeDefault' && 'has no seccomp profile',
    spec.automountServiceAccountToken !== false && 'is given a token of the cluster',
    own?.readOnlyRootFilesystem !== true && 'may write to its root filesystem',
    own?.allowPrivilegeEscalation !== false && 'may gain privileges',
    !own?.capabilities?.drop?.includes('ALL') && 'keeps capabilities',
  ];
});

export const bounded = eachContainer(({ resources }) => [
  !(resources?.requests?.['cpu'] && resources.requests['memory']) && 'asks for no resources',
  !resources?.limits?.['memory'] && 'may take all memory',
]);

export const probed = eachContainer((container, { resource }) => {
  if (resource.kind === 'Job') return [];
  const ports = (container.ports ?? []).map(({ name }) => name);
  return [container.startupProbe, container.livenessProbe, container.readinessProbe].map((probe) => {
    if (!probe) return 'is not probed';
    const port = probe.httpGet?.port;
    return port !== undefined && !ports.includes(port) && `is probed on ${port}, which it has not`;
  });
});

const PINNED = /^[\w./-]+(:(?!latest$)[\w.-]+|@sha256:[\da-f]{64})$/;
export const pinned = eachContainer(({ image }) => [!PINNED.test(image) && `runs ${image}, which is any version`]);

/** Each Deployment is spread, scaled and disrupted by halves only. */
export const attended: Policy = (resources) =>
  workloads(resources)
    .filter(({ resource }) => resource.kind === 'Deployment')
    .flatMap(({ resource, name, labels, spec }) => {
      const scaled = ofKind(resources, 'HorizontalPodAutoscaler').some(
        ({ spec: own }) =>
          own?.scaleTargetRef?.kind === 'Deployment' && own.scaleTargetRef.name === resource.metadata.name,
      );
      const kept = ofKind(resources, 'PodDisruptionBudget').some((budget) => matches(selectorOf(budget), labels));
      const spread = (spec.topologySpreadConstraints ?? []).length > 0;
      return [
        ...(scaled ? [] : [`${name}: nothing scales it`]),
        ...(kept ? [] : [`${name}: no disruption budget`]),
        ...(spread ? [] : [`${name}: is not spread`]),
      ];
    });

function selectorOf({ spec }: Resource): Labels {
  const selector = spec?.selector ?? {};
  return typeof selector['matchLabels'] === 'object' ? selector['matchLabels'] : (selector as Labels);
}

/** Each selector finds somebody; a Service finds pods with the port that it names. */
export const selecting: Policy = (resources) => {
  const pods = workloads(resources);
  const lost = ofKind(resources, 'Service', 'PodDisruptionBudget', 'Deployment', 'StatefulSet').filter(
    (resource) => !podLabels(resources).some((labels) => matches(selectorOf(resource), labels)),
  );
  const doors = ofKind(resources, 'Service').flatMap((service) => {
    const ports = pods
      .filter(({ labels }) => matches(selectorOf(service), labels))
      .flatMap(({ spec }) => spec.containers.flatMap((container) => container.ports ?? []));
    return (service.spec?.ports ?? [])
      .filter(({ targetPort }) => !ports.some(({ name }) => name === targetPort))
      .map(({ targetPort }) => `${nameOf(service)}: no pod has the port ${targetPort}`);
  });
  const ways = ofKind(resources, 'Ingress')
    .flatMap(({ spec }) => spec?.rules ?? [])
    .flatMap(({ http }) => http.paths)
    .filter(({ backend: { service } }) => {
      const found = ofKind(resources, 'Service').find(({ metadata }) => metadata.name === service.name);
      return !found?.spec?.ports?.some(({ name }) => name === service.port.name);
    })
    .map(({ path }) => `Ingress: ${path} leads nowhere`);
  return [...lost.map((resource) => `${nameOf(resource)}: selects nothing`), ...doors, ...ways];
};
