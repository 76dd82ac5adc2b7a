# Sourced by backup.sh and restore.sh. Orders come first: what happens to an order while the others are dumped reaches
# them as events, which their inboxes recognise when orders hands them out again.
SERVICES='orders catalog cart auth'

# The database of a service, by the variables that the service itself reads.
url_of() {
  name=$(printf '%s' "$1" | tr '[:lower:]' '[:upper:]')
  eval "url=\${${name}_DATABASE_URL:-\${DATABASE_URL:-}}"
  if [ -z "$url" ]; then
    echo "${name}_DATABASE_URL: set it, or DATABASE_URL for all services" >&2
    return 1
  fi
  printf '%s' "$url"
}
