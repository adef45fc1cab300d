-- Written by hand: who may change which column and run which function. A grant on a whole row let one
-- careless statement move a child to another author, a person to another login, a list to another file.

-- ── What may be changed, column by column ────────────────────────────────────────────────────────
-- Commune, id, code, author and login of a row are never among them.
revoke update on village, school, person, child, sponsor, list_import from lalanh_app;
grant update (name, name_key) on village to lalanh_app;
grant update (name, name_key, level) on school to lalanh_app;
grant update (full_name, search_key, sort_name, born_on, born_year, sex, personal_id_cipher,
  personal_id_index, moet_id, village_id, guardian_name, guardian_phone, note, version)
  on child to lalanh_app;
grant update (name, name_key, kind, promised_children, level_min_vnd, level_max_vnd, level_rhythm,
  form, contact_name, contact_phone, note, version) on sponsor to lalanh_app;
grant update (kind, reading, version) on list_import to lalanh_app;

revoke update on account, session, sign_in_throttle from lalanh_identity;
-- A session ends and is never moved to somebody else; when it was seen last, open_session writes itself.
grant update (ended_at) on session to lalanh_identity;
grant update (failures, last_failure_at, next_try_at) on sign_in_throttle to lalanh_identity;

-- ── Who may run what ─────────────────────────────────────────────────────────────────────────────
-- PostgreSQL lets everybody run a new function; here everybody is named. Functions of triggers are run
-- by the database itself and need nobody.
revoke execute on function open_session(bytea, timestamptz, date, interval), entry_hash(entry),
  first_broken_entry(), child_standing(date), check_payment_parts(), refuse_change(), chain_entry()
  from public;
grant execute on function entry_hash(entry), first_broken_entry(), child_standing(date) to lalanh_app;

-- The login's name is the installation's own: it is the one that may become the office's role and may
-- enter this database. A login that comes later is let in by the bootstrap (scripts/bootstrap/external.mjs).
do $$
declare login name;
begin
  for login in
    select m.rolname from pg_auth_members a
      join pg_roles g on g.oid = a.roleid and g.rolname = 'lalanh_app'
      join pg_roles m on m.oid = a.member
    where m.rolcanlogin and not m.rolsuper and m.rolname <> current_user
      and has_database_privilege(m.rolname, current_database(), 'CONNECT')
  loop
    execute format(
      'grant execute on function open_session(bytea, timestamptz, date, interval) to %I', login);
  end loop;
end $$;

-- A temporary table named like one of ours would come first for a function that looks names up freely.
-- child_standing and entry_hash stay open: pinned they could not be worked into the query around them,
-- and they run with the rights of who asks.
alter function check_payment_parts() set search_path = pg_catalog, public, pg_temp;
alter function refuse_change() set search_path = pg_catalog, public, pg_temp;
alter function chain_entry() set search_path = pg_catalog, public, pg_temp;
alter function first_broken_entry() set search_path = pg_catalog, public, pg_temp;
