#!/bin/sh
# Run by the image of PostgreSQL, once, when its volume is empty.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres \
  --set owner_password="'$OWNER_PASSWORD'" --set web_password="'$WEB_PASSWORD'" \
  --file /la-lanh/database.sql
