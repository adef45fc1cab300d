-- Written by hand: what the schema files cannot say (policies, checks, triggers).
-- A child is looked up by whoever else is called for it too: its keys wait to be computed again when
-- somebody comes or goes, as they do when its own row changes.
create function forget_key_of_guardian() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update child_key set rule = 0 where commune_id = new.commune_id and id = new.child_id;
  return null;
end $$;
revoke execute on function forget_key_of_guardian() from public;
create trigger guardian_changes_key after insert or update on guardian
  for each row execute function forget_key_of_guardian();

-- Those of before are computed at the first start of the new version.
alter table guardian no force row level security;
alter table child_key no force row level security;
update child_key k set rule = 0 where exists (
  select from guardian g where g.commune_id = k.commune_id and g.child_id = k.id and g.valid_to is null);
alter table child_key force row level security;
alter table guardian force row level security;
