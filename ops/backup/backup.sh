#!/bin/sh
# Writes a new folder with a dump of each service's schema, auth's keys and their checksums. Reads the services' own
# variables: ORDERS_DATABASE_URL and its like or DATABASE_URL, and AUTH_KEY_DIR.
set -eu
umask 077
. "$(dirname "$0")/services.sh"

if [ $# -ne 1 ]; then
  echo 'usage: backup.sh FOLDER   a folder that is not there yet' >&2
  exit 2
fi
for service in $SERVICES; do url_of "$service" >/dev/null; done
mkdir "$1"

for service in $SERVICES; do
  # With the journal of its migrations, so that the next release knows which ones it has.
  # Its extensions are in no schema of its own; their comments only their owner may write.
  case $service in catalog) extension=--extension=pg_trgm ;; *) extension= ;; esac
  pg_dump --format=custom --no-owner --no-privileges --no-comments $extension --schema="$service" --schema="${service}_migrations" --file="$1/$service.dump" \
    --dbname="$(url_of "$service")"
  echo "$service: dumped"
done
# Without them nobody who signed in stays signed in, and no second factor can be read again.
if [ -n "${AUTH_KEY_DIR:-}" ]; then
  tar -cf "$1/auth-keys.tar" -C "$AUTH_KEY_DIR" .
  echo 'auth: keys kept'
fi
# Written under another name first: a backup without checksums was never finished.
(cd "$1" && find . -type f ! -name 'SHA256SUMS*' -exec sha256sum {} + >SHA256SUMS.part)
mv "$1/SHA256SUMS.part" "$1/SHA256SUMS"
