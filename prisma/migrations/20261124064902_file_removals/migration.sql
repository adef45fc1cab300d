-- Files that were sent and that no record ever named. Their rows stay (stored_file is append-only); that
-- their bytes are gone is a record of its own. See docs/decisions/0008-unused-files.md.

-- CreateTable
CREATE TABLE "file_removal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_removal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "file_removed_once" ON "file_removal"("commune_id", "file_id");

-- AddForeignKey
ALTER TABLE "file_removal" ADD CONSTRAINT "file_removal_commune_id_file_id_fkey" FOREIGN KEY ("commune_id", "file_id") REFERENCES "stored_file"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table file_removal enable row level security;
alter table file_removal force row level security;
create policy own_commune on file_removal
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on file_removal to lalanh_app;

create trigger file_removal_is_kept before update or delete on file_removal
  for each row execute function refuse_change();
create trigger file_removal_is_not_emptied before truncate on file_removal
  for each statement execute function refuse_change();

-- A record that names a file and the sweep that removes it stand in one queue, file by file: whichever
-- comes second sees what the first one did. The removal looks at every foreign key to a file there is,
-- so that a table that comes later is never forgotten. The argument is the column with the file's id.
create function settle_file_use() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  file uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  place record;
  is_named boolean;
begin
  if file is null then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended('file:' || file::text, 0));
  if tg_table_name <> 'file_removal' then
    if exists (select from file_removal where commune_id = new.commune_id and file_id = file) then
      raise exception 'file % was removed: constraint "file_still_kept"', file
        using errcode = 'check_violation', constraint = 'file_still_kept';
    end if;
    return new;
  end if;
  for place in
    select k.conrelid::regclass as book, a.attname as col
    from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'commune_id'
    where k.contype = 'f' and k.confrelid = 'public.stored_file'::regclass
      and k.conrelid <> 'public.file_removal'::regclass
  loop
    execute format('select exists (select from %s where commune_id = $1 and %I = $2)', place.book, place.col)
      into is_named using new.commune_id, file;
    if is_named then
      raise exception 'file % is named in %: constraint "file_removed_unused"', file, place.book
        using errcode = 'check_violation', constraint = 'file_removed_unused';
    end if;
  end loop;
  return new;
end $$;
revoke execute on function settle_file_use() from public;

create trigger removal_is_of_unused_file before insert or update on file_removal
  for each row execute function settle_file_use('file_id');
create trigger payment_names_kept_file before insert or update on payment
  for each row execute function settle_file_use('voucher_file_id');
create trigger list_names_kept_file before insert or update on list_import
  for each row execute function settle_file_use('file_id');
