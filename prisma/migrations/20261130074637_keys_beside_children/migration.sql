-- Written by hand: what the schema files cannot say (policies, checks, triggers).
-- A child may be written together with its keys, in one statement; whoever writes the child alone still
-- opens a row for it that says it has none.
create or replace function open_child_key() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into child_key (commune_id, id, rule) select commune_id, id, 0 from written
    on conflict (commune_id, id) do nothing;
  return null;
end $$;
