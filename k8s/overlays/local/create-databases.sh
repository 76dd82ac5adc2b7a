#!/bin/sh
# Runs once, on an empty volume: a database and a role for each service, so that none can read another's data.
set -eu

create() {
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="$1" --set password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

create catalog "$CATALOG_PASSWORD"
create cart "$CART_PASSWORD"
create orders "$ORDERS_PASSWORD"
create auth "$AUTH_PASSWORD"
