#!/bin/sh
# Fills fresh databases from a folder that backup.sh wrote. A database that already has a service's schema is left alone:
# nothing is ever overwritten. Reads the same variables as backup.sh; AUTH_KEY_DIR must be empty, or not be there.
set -eu
umask 077
. "$(dirname "$0")/services.sh"

if [ $# -ne 1 ]; then
  echo 'usage: restore.sh FOLDER   one that backup.sh wrote' >&2
  exit 2
fi
if [ ! -f "$1/SHA256SUMS" ]; then
  echo "$1: no finished backup" >&2
  exit 1
fi
(cd "$1" && sha256sum --check --quiet SHA256SUMS)

for service in $SERVICES; do
  url=$(url_of "$service")
  found=$(psql --no-psqlrc --tuples-only --no-align --dbname="$url" \
    --command="select count(*) from pg_namespace where nspname = '$service'")
  if [ "$found" != 0 ]; then
    echo "$service: its database is not fresh; nothing was restored" >&2
    exit 1
  fi
done
if [ -n "${AUTH_KEY_DIR:-}" ] && [ -d "$AUTH_KEY_DIR" ] && [ -n "$(ls -A "$AUTH_KEY_DIR")" ]; then
  echo 'AUTH_KEY_DIR: it is not empty; nothing was restored' >&2
  exit 1
fi

for service in $SERVICES; do
  # All of a service or nothing of it.
  pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$(url_of "$service")" \
    "$1/$service.dump"
  echo "$service: restored"
done
if [ -n "${AUTH_KEY_DIR:-}" ] && [ -f "$1/auth-keys.tar" ]; then
  mkdir -p "$AUTH_KEY_DIR"
  tar -xf "$1/auth-keys.tar" -C "$AUTH_KEY_DIR"
  echo 'auth: keys restored'
fi
