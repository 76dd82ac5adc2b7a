import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import type { Labels, Pod, Resource } from './types.ts';

const K8S = fileURLToPath(new URL('../../k8s/', import.meta.url));

function answers(): boolean {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether manifests can be rendered here; with CI=true they must be. */
export const kubectlIsThere = answers();
if (!kubectlIsThere) {
  if (process.env['CI'] === 'true') throw new Error('these suites need kubectl');
  console.warn('skipped for want of kubectl');
}

/** What an overlay applies, as kustomize renders it. */
export function render(overlay: string): Resource[] {
  const text = execFileSync('kubectl', ['kustomize', `${K8S}overlays/${overlay}`], { encoding: 'utf8' });
  return parseAllDocuments(text).map((document) => document.toJS() as Resource);
}

export const ofKind = (resources: readonly Resource[], ...kinds: string[]): Resource[] =>
  resources.filter(({ kind }) => kinds.includes(kind));

/** `Deployment catalog`, by which problems are named. */
export const nameOf = ({ kind, metadata }: Resource): string => `${kind} ${metadata.name}`;

/** Everything that is one of our own pods. */
export const workloads = (resources: readonly Resource[]): Pod[] =>
  ofKind(resources, 'Deployment', 'StatefulSet', 'Job').flatMap((resource) => {
    const { template } = resource.spec ?? {};
    if (!template) return [];
    return [{ resource, name: nameOf(resource), labels: template.metadata.labels, spec: template.spec }];
  });

/** The labels of all pods there will be: ours, and those that operators make of the stores. */
export function podLabels(resources: readonly Resource[]): Labels[] {
  const stores = resources.map(({ kind, metadata, spec }) => {
    if (kind === 'Cluster') return spec?.inheritedMetadata?.labels;
    if (kind === 'RabbitmqCluster') return spec?.override?.statefulSet.spec.template.metadata.labels;
    return kind === 'Redis' ? metadata.labels : undefined;
  });
  return [...workloads(resources).map(({ labels }) => labels), ...stores.filter((labels) => labels !== undefined)];
}

export const matches = (selector: Labels | undefined, labels: Labels): boolean =>
  Object.entries(selector ?? {}).every(([key, value]) => labels[key] === value);
