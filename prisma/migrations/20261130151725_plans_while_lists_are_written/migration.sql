-- Written by hand: what the schema files cannot say (policies, checks, triggers).

-- Whoever writes thousands of rows at once has the planner count them. A table that autovacuum found empty
-- while its rows were on their way (a first list that was killed and begun anew) is believed to be empty, and
-- then every index that begins with the commune looks as good as the key: each foreign key walked through
-- the whole commune, and twenty thousand rows took sixty times as long. While the writer goes on nobody
-- counts the table behind its back; others read and write as before.
create function count_while_writing(written regclass) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from pg_class c where c.oid = written and c.relkind = 'r'
    and c.relnamespace = 'public'::regnamespace and c.relrowsecurity and c.relforcerowsecurity)
  then
    raise exception '% is no table of a commune', written;
  end if;
  execute format('lock table %s in share update exclusive mode', written);
  if exists (select from pg_class c where c.oid = written and c.relpages > 0 and c.reltuples < 1000) then
    execute format('analyze %s', written);
  end if;
end $$;
revoke execute on function count_while_writing(regclass) from public;
grant execute on function count_while_writing(regclass) to lalanh_app;
