-- CreateTable
CREATE TABLE "giver" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "giver_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "giver_contact" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giver_id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "phone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "giver_contact_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "giver_charge" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giver_id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "giver_charge_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "giver_of_sponsor" ON "giver"("commune_id", "sponsor_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "giver_contact_once" ON "giver_contact"("commune_id", "giver_id");

-- CreateIndex
CREATE INDEX "giver_charge_commune_id_term_id_idx" ON "giver_charge"("commune_id", "term_id");

-- CreateIndex
CREATE INDEX "giver_charge_commune_id_giver_id_idx" ON "giver_charge"("commune_id", "giver_id");

-- AddForeignKey
ALTER TABLE "giver" ADD CONSTRAINT "giver_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "giver_contact" ADD CONSTRAINT "giver_contact_commune_id_giver_id_fkey" FOREIGN KEY ("commune_id", "giver_id") REFERENCES "giver"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "giver_charge" ADD CONSTRAINT "giver_charge_commune_id_sponsor_id_giver_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id", "giver_id") REFERENCES "giver"("commune_id", "sponsor_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "giver_charge" ADD CONSTRAINT "giver_charge_commune_id_term_id_child_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "term_id", "child_id", "sponsor_id") REFERENCES "support_term"("commune_id", "id", "child_id", "sponsor_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table giver_contact
  add constraint giver_has_name check (length(trim(full_name)) > 0);
alter table giver_charge
  add constraint giver_charge_period check (ends_on > starts_on),
  add constraint giver_charge_end_is_told check (num_nonnulls(ends_on, ended_by, ended_at) in (0, 3)),
  add constraint giver_charge_ended_by_person foreign key (commune_id, ended_by) references person (commune_id, id),
  add constraint child_carried_by_one exclude using gist
    (commune_id with =, term_id with =, daterange(starts_on, ends_on) with &&);
grant update (ends_on, ended_by, ended_at) on giver_charge to lalanh_app;
-- Who a giver was goes some time after the last child; whom it carried stays, without a name.
grant update (full_name, phone, version), delete on giver_contact to lalanh_app;

-- A charge ends once: what was said of it is not said anew.
create function refuse_second_end() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'this charge has ended' using errcode = 'check_violation', constraint = 'giver_charge_ends_once';
end $$;
revoke execute on function refuse_second_end() from public;
create trigger giver_charge_ends_once before update on giver_charge
  for each row when (old.ends_on is not null) execute function refuse_second_end();

do $$
declare name text;
begin
  foreach name in array array['giver', 'giver_charge']
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, recorded_by) references person (commune_id, id)',
      name, name || '_recorded_by_person');
  end loop;
  foreach name in array array['giver', 'giver_contact', 'giver_charge']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
  end loop;
  create trigger giver_is_kept before update or delete on giver
    for each row execute function refuse_change();
  create trigger giver_is_not_emptied before truncate on giver
    for each statement execute function refuse_change();
end $$;
