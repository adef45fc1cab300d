-- CreateEnum
CREATE TYPE "guardian_relation" AS ENUM ('mother', 'father', 'grandparent', 'aunt_uncle', 'sibling', 'foster', 'institution', 'other');

-- CreateEnum
CREATE TYPE "need_kind" AS ENUM ('cash', 'food', 'learning_tools', 'clothing', 'insurance', 'tuition', 'transport', 'medical', 'housing', 'company', 'other');

-- CreateEnum
CREATE TYPE "insurance_group" AS ENUM ('under_six', 'poor', 'social_allowance', 'hard_region', 'merit', 'forces', 'near_poor', 'pupil', 'average_farming', 'household');

-- AlterTable
ALTER TABLE "child" ADD COLUMN     "guardian_relation" "guardian_relation";

-- AlterTable
ALTER TABLE "circumstance" ADD COLUMN     "verified_by" TEXT,
ADD COLUMN     "verified_on" DATE;

-- CreateTable
CREATE TABLE "household" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "household_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "household_member" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "household_member_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "guardian" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "relation" "guardian_relation" NOT NULL,
    "full_name" TEXT NOT NULL,
    "phone" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guardian_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "need" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "kind" "need_kind" NOT NULL,
    "note" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "insurance_status" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "has_card" BOOLEAN NOT NULL,
    "insurance_group" "insurance_group",
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "insurance_status_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "household_member_commune_id_child_id_idx" ON "household_member"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "household_member_commune_id_household_id_idx" ON "household_member"("commune_id", "household_id");

-- CreateIndex
CREATE INDEX "guardian_commune_id_child_id_idx" ON "guardian"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "need_commune_id_child_id_idx" ON "need"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "insurance_status_commune_id_child_id_idx" ON "insurance_status"("commune_id", "child_id");

-- AddForeignKey
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_commune_id_household_id_fkey" FOREIGN KEY ("commune_id", "household_id") REFERENCES "household"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guardian" ADD CONSTRAINT "guardian_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insurance_status" ADD CONSTRAINT "insurance_status_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table circumstance
  add constraint circumstance_verified_whole check ((verified_by is null) = (verified_on is null));
alter table household_member
  add constraint household_member_period check (valid_to is null or valid_to >= valid_from),
  add constraint household_one_at_a_time exclude using gist
    (commune_id with =, child_id with =, daterange(valid_from, valid_to) with &&);
alter table guardian
  add constraint guardian_period check (valid_to is null or valid_to >= valid_from),
  add constraint guardian_name_present check (length(trim(full_name)) between 1 and 200);
alter table need
  add constraint need_period check (valid_to is null or valid_to >= valid_from),
  add constraint need_once exclude using gist
    (commune_id with =, child_id with =, kind with =, daterange(valid_from, valid_to) with &&)
    where (kind <> 'other');
alter table insurance_status
  add constraint insurance_card_holds_until check (has_card or valid_to is null),
  add constraint insurance_has_source check (length(trim(source)) > 0);

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name in ('created_by', 'recorded_by')
      and table_name in ('household', 'household_member', 'guardian', 'need', 'insurance_status')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['household', 'household_member', 'guardian', 'need', 'insurance_status']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
  end loop;
  foreach name in array array['household', 'insurance_status']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      name || '_is_kept', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      name || '_is_not_emptied', name);
  end loop;
end $$;
-- What ended is told by its last day alone.
grant update (valid_to) on household_member, guardian, need to lalanh_app;
grant update (guardian_relation) on child to lalanh_app;
