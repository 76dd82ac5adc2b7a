import { generateKeyPairSync } from 'node:crypto';
import { readersVariables } from '../configuration.ts';
import { ofKind, workloads } from './overlay.ts';
import type { Container, Resource } from './types.ts';

const LONG = 'a-secret-of-our-own-that-is-long-enough';
const signingKeys = (): string => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify({ keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'first', alg: 'ES256' }] });
};

/** What a vault would answer: the value of a template's only expression where it is not just any long secret. */
const ANSWERS: Readonly<Record<string, () => string>> = {
  signingKeys,
  smtpUrl: () => `smtp://feira:${LONG}@mail.example.com:587`,
};

const fill = (template: string): string =>
  template.replaceAll(/\{\{ \.(\w+)[^}]*\}\}/g, (_all, name: string) => ANSWERS[name]?.() ?? LONG);

/** The data of a Secret by its name, whether it is here or made of a vault's by an operator. */
export function secretOf(resources: readonly Resource[], name: string): Record<string, string> | undefined {
  const here = ofKind(resources, 'Secret').find(({ metadata }) => metadata.name === name);
  if (here) {
    const decoded = Object.entries(here.data ?? {}).map(([key, value]) => [
      key,
      Buffer.from(value, 'base64').toString(),
    ]);
    return Object.fromEntries(decoded) as Record<string, string>;
  }
  const made = ofKind(resources, 'ExternalSecret').find(({ spec }) => spec?.target?.name === name);
  if (made) {
    const filled = Object.entries(made.spec?.target?.template.data ?? {}).map(([key, value]) => [key, fill(value)]);
    return Object.fromEntries(filled) as Record<string, string>;
  }
  // CloudNativePG makes the authority of each cluster.
  const cluster = ofKind(resources, 'Cluster').some(({ metadata }) => `${metadata.name}-ca` === name);
  return cluster ? { 'ca.crt': '' } : undefined;
}

const configOf = (resources: readonly Resource[], name: string): Readonly<Record<string, string>> | undefined =>
  ofKind(resources, 'ConfigMap').find(({ metadata }) => metadata.name === name)?.data;

/** The environment that a container starts in. */
export function environmentOf(resources: readonly Resource[], container: Container): Record<string, string> {
  const given = (container.envFrom ?? []).map(({ configMapRef, secretRef }) => ({
    ...(configMapRef && configOf(resources, configMapRef.name)),
    ...(secretRef && secretOf(resources, secretRef.name)),
  }));
  const named = (container.env ?? []).map(({ name, value, valueFrom }) => {
    const { secretKeyRef } = valueFrom ?? {};
    const secret = secretKeyRef && secretOf(resources, secretKeyRef.name)?.[secretKeyRef.key];
    return [name, value ?? secret ?? ''] as const;
  });
  return Object.assign({}, ...given, Object.fromEntries(named)) as Record<string, string>;
}

/** Secrets, ConfigMaps and claims that are named and not there. */
export function missing(resources: readonly Resource[]): string[] {
  const claims = ofKind(resources, 'PersistentVolumeClaim').map(({ metadata }) => metadata.name);
  return workloads(resources).flatMap(({ name, spec }) => {
    const { containers, volumes = [] } = spec;
    const from = containers.flatMap(({ envFrom = [] }) => envFrom);
    const keys = containers.flatMap(({ env = [] }) => env.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef ?? []));
    const secrets = [
      ...from.flatMap(({ secretRef }) => secretRef?.name ?? []),
      ...volumes.flatMap(({ secret }) => secret?.secretName ?? []),
    ];
    const configs = [
      ...from.flatMap(({ configMapRef }) => configMapRef?.name ?? []),
      ...volumes.flatMap(({ configMap }) => configMap?.name ?? []),
    ];
    const wanted = volumes.flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []);
    return [
      ...secrets.filter((secret) => !secretOf(resources, secret)).map((secret) => `${name}: no Secret ${secret}`),
      ...keys
        .filter(({ name: secret, key }) => !secretOf(resources, secret)?.[key])
        .map(({ name: secret, key }) => `${name}: no ${key} in Secret ${secret}`),
      ...configs.filter((config) => !configOf(resources, config)).map((config) => `${name}: no ConfigMap ${config}`),
      ...wanted.filter((claim) => !claims.includes(claim)).map((claim) => `${name}: no claim ${claim}`),
    ];
  });
}

/** Which of ours a workload runs, by its image. */
export const serviceOf = ({ image }: Container): string | undefined => /^ghcr\.io\/feira\/(\w+)/.exec(image)?.[1];

/** Variables that nobody reads, and secrets that are given to who does not read them. */
export function unread(resources: readonly Resource[]): string[] {
  const everybody = new Set(Object.values(readersVariables()).flat());
  return workloads(resources).flatMap(({ name, spec }) =>
    spec.containers.flatMap((container) => {
      const service = serviceOf(container);
      if (service === undefined) return [];
      const own = readersVariables()[service] ?? [];
      const secrets = (container.envFrom ?? []).flatMap(({ secretRef }) =>
        Object.keys((secretRef && secretOf(resources, secretRef.name)) ?? {}),
      );
      const names = Object.keys(environmentOf(resources, container));
      return [
        ...names.filter((one) => !everybody.has(one)).map((one) => `${name}: nobody reads ${one}`),
        ...secrets
          .filter((one) => !own.includes(one))
          .map((one) => `${name}: ${service} does not read the secret ${one}`),
      ];
    }),
  );
}
