-- CreateTable
CREATE TABLE "child_key" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" BIGINT,
    "letters" BIGINT,
    "day" BIGINT,
    "day_and_given" BIGINT,
    "year_and_given" BIGINT,
    "year_and_first" BIGINT,
    "guardian" BIGINT,
    "second_guardian" BIGINT,
    "rule" SMALLINT NOT NULL,

    CONSTRAINT "child_key_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "child_key_commune_id_rule_id_idx" ON "child_key"("commune_id", "rule", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_name_id_idx" ON "child_key"("commune_id", "name", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_letters_id_idx" ON "child_key"("commune_id", "letters", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_day_id_idx" ON "child_key"("commune_id", "day", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_day_and_given_id_idx" ON "child_key"("commune_id", "day_and_given", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_year_and_given_id_idx" ON "child_key"("commune_id", "year_and_given", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_year_and_first_id_idx" ON "child_key"("commune_id", "year_and_first", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_guardian_id_idx" ON "child_key"("commune_id", "guardian", "id");

-- CreateIndex
CREATE INDEX "child_key_commune_id_second_guardian_id_idx" ON "child_key"("commune_id", "second_guardian", "id");

-- AddForeignKey
ALTER TABLE "child_key" ADD CONSTRAINT "child_key_commune_id_id_fkey" FOREIGN KEY ("commune_id", "id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

-- SQL cannot compute the keys: a row that says so waits for the first start of the new version.
alter table child no force row level security;
insert into child_key (commune_id, id, rule) select commune_id, id, 0 from child;
alter table child force row level security;

alter table child_key enable row level security;
alter table child_key force row level security;
create policy own_commune on child_key
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on child_key to lalanh_app;
grant update (name, letters, day, day_and_given, year_and_given, year_and_first, guardian, second_guardian,
  rule) on child_key to lalanh_app;

-- Whoever writes a child: until its keys are computed it says of itself that it has none. A key that no
-- longer says what the row says is worse than none, since without one the child is compared itself.
create function open_child_key() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into child_key (commune_id, id, rule) select commune_id, id, 0 from written;
  return null;
end $$;
create function forget_child_key() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update child_key set rule = 0 where commune_id = new.commune_id and id = new.id;
  return null;
end $$;
revoke execute on function open_child_key() from public;
revoke execute on function forget_child_key() from public;
create trigger child_opens_key after insert on child
  referencing new table as written for each statement execute function open_child_key();
create trigger child_changes_key after update of full_name, born_on, born_year, guardian_name on child
  for each row when ((old.full_name, old.born_on, old.born_year, old.guardian_name)
    is distinct from (new.full_name, new.born_on, new.born_year, new.guardian_name))
  execute function forget_child_key();
