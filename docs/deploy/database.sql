-- Run once by an administrator of PostgreSQL 15 or later:
--   psql -v owner_password="'…'" -v web_password="'…'" -f database.sql
-- The owner makes the schema when the product starts; the product's own login owns nothing, and
-- inherits nothing: it takes a role for each transaction.
CREATE ROLE lalanh_owner LOGIN CREATEROLE PASSWORD :owner_password;
CREATE ROLE lalanh_web LOGIN NOINHERIT PASSWORD :web_password;
CREATE DATABASE lalanh OWNER lalanh_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE lalanh FROM PUBLIC;
GRANT CONNECT ON DATABASE lalanh TO lalanh_web;
