#!/usr/bin/env bash
# Makes the image of a service where there is neither a Docker engine nor a registry: with buildah, on a base of Debian's packages
# and this machine's Node. For root on Debian: apt-get install buildah debootstrap; then ops/images/build-with-buildah.sh catalog
# Afterwards it looks into the image: nobody's secrets, nothing that its user could write, and the service in it knows its name.
set -euo pipefail
cd "$(dirname "$0")/../.."
service=${1:?which service: auth, cart, catalog, orders, gateway or web}
store=${IMAGE_STORE:-/var/tmp/feira-images}
case $service in
  gateway | web) folder=$service ;;
  *) folder=subgraphs/$service ;;
esac

images() { buildah --root "$store/root" --runroot "$store/run" --storage-driver vfs "$@"; }

make_base() {
  local root=$store/base container node
  node=$(readlink -f "$(command -v node)")
  rm -rf "$root" && mkdir -p "$root"
  debootstrap --variant=minbase --include=ca-certificates,libstdc++6 bookworm "$root" http://deb.debian.org/debian >/dev/null
  install -m 755 "$node" "$root/usr/local/bin/node"
  cp -RL "$(npm root --global)/npm" "$root/usr/local/lib/npm"
  ln -s ../lib/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  # Whom this machine trusts, which may be more than Debian does.
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
  rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
  container=$(images from scratch)
  images add --quiet "$container" "$root" / >/dev/null
  images config --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
    --env SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt "$container"
  images commit --quiet --rm "$container" localhost/feira/base >/dev/null
  rm -rf "$root"
}

images inspect --type image localhost/feira/base >/dev/null 2>&1 || make_base
images build --isolation chroot --format docker --build-arg BASE=localhost/feira/base \
  --file "$folder/Dockerfile" --tag "localhost/feira/$service" .

container=$(images from "localhost/feira/$service")
trap 'images rm "$container" >/dev/null' EXIT
inside() { images run --isolation chroot "$container" -- "$@"; }
echo "it runs as $(inside id -u):$(inside id -g)"
writable=$(inside find /app -writable -not -type l -print -quit)
[ -z "$writable" ] || { echo "its user can write $writable" >&2; exit 1; }
secrets=$(inside find /app -path '*/node_modules/*' -prune -o \( -name '.env*' -o -name '*.pem' -o -name '*.key' -o -name .git \) -print)
[ -z "$secrets" ] || { echo "it holds $secrets" >&2; exit 1; }
images inspect --type image --format '{{.Docker.Config.Healthcheck}}{{println}}' "localhost/feira/$service"
echo "made localhost/feira/$service in $store"
