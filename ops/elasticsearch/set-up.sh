#!/bin/sh
# Puts the lifecycle, the index template and the saved view in their places. Harmless when repeated.
set -eu
: "${ELASTICSEARCH_URL:?where Elasticsearch answers}" "${KIBANA_URL:?where Kibana answers}"
here=$(dirname "$0")
views=${VIEWS_FILE:-$here/../kibana/feira.ndjson}

put() {
  curl --fail-with-body --silent --show-error --retry 30 --retry-delay 2 --retry-all-errors -X PUT \
    "$ELASTICSEARCH_URL/$1" -H 'content-type: application/json' --data-binary "@$2"
  echo
}

put _ilm/policy/feira-logs "$here/lifecycle.json"
put _index_template/feira-logs "$here/index-template.json"
curl --fail-with-body --silent --show-error --retry 30 --retry-delay 2 --retry-all-errors \
  "$KIBANA_URL/api/saved_objects/_import?overwrite=true" -H 'kbn-xsrf: feira' -F "file=@$views;type=application/ndjson"
echo
