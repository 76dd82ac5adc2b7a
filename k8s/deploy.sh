#!/bin/sh
# k8s/deploy.sh k8s/overlays/production: applies an overlay in the order of a release. Stores, secrets and configuration
# first, then migrations to their end, and only then the services. What fails stops it, and what runs goes on running.
set -eu
overlay="$1"
all="$(mktemp)"
trap 'rm -f "$all"' EXIT
kubectl kustomize "$overlay" >"$all"

kubectl apply -f "$all" -l 'app.kubernetes.io/component notin (migration, service)'
# The template of a Job cannot be changed, so each release makes its own.
kubectl --namespace feira delete job -l app.kubernetes.io/component=migration --ignore-not-found
kubectl apply -f "$all" -l app.kubernetes.io/component=migration
if ! kubectl --namespace feira wait job -l app.kubernetes.io/component=migration --for condition=complete --timeout "${MIGRATION_TIMEOUT:-15m}"; then
  kubectl --namespace feira logs -l app.kubernetes.io/component=migration --all-containers --prefix --tail 20 >&2
  exit 1
fi
kubectl apply -f "$all" -l app.kubernetes.io/component=service
kubectl --namespace feira rollout status deployment -l app.kubernetes.io/component=service --timeout "${ROLLOUT_TIMEOUT:-10m}"
