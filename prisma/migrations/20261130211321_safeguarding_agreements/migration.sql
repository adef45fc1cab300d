-- CreateEnum
CREATE TYPE "visit_manner" AS ENUM ('none', 'at_school', 'with_commune', 'either');

-- CreateEnum
CREATE TYPE "child_datum" AS ENUM ('code', 'given_name', 'age', 'school_level', 'needs', 'meeting');

-- CreateEnum
CREATE TYPE "data_end" AS ENUM ('deleted', 'returned');

-- CreateTable
CREATE TABLE "safeguarding_agreement" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "signed_on" DATE NOT NULL,
    "unit_signer" TEXT NOT NULL,
    "commune_signer" TEXT NOT NULL,
    "visits" "visit_manner" NOT NULL,
    "visitors" TEXT[],
    "handed_over" "child_datum"[],
    "purpose" TEXT NOT NULL,
    "data_end" "data_end" NOT NULL,
    "ends_after_days" INTEGER,
    "data_ends_on" DATE,
    "valid_until" DATE,
    "file_id" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "safeguarding_agreement_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "agreement_ending" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "ended_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_ending_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agreement_round_once" ON "safeguarding_agreement"("commune_id", "sponsor_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_file_once" ON "safeguarding_agreement"("commune_id", "file_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_ended_once" ON "agreement_ending"("commune_id", "agreement_id");

-- AddForeignKey
ALTER TABLE "safeguarding_agreement" ADD CONSTRAINT "safeguarding_agreement_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safeguarding_agreement" ADD CONSTRAINT "safeguarding_agreement_commune_id_file_id_fkey" FOREIGN KEY ("commune_id", "file_id") REFERENCES "stored_file"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_ending" ADD CONSTRAINT "agreement_ending_commune_id_agreement_id_fkey" FOREIGN KEY ("commune_id", "agreement_id") REFERENCES "safeguarding_agreement"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table safeguarding_agreement
  add constraint agreement_round_counts check (round > 0),
  add constraint agreement_has_signers check (length(trim(unit_signer)) > 0
    and length(trim(commune_signer)) > 0 and length(trim(purpose)) > 0),
  add constraint agreement_names_visitors check ((visits = 'none') = (cardinality(visitors) = 0)),
  add constraint agreement_tells_child_and_need check (handed_over @> '{code,needs}'),
  add constraint agreement_data_ends_once check ((ends_after_days is null) <> (data_ends_on is null)),
  add constraint agreement_days_count check (ends_after_days between 0 and 3650),
  add constraint agreement_period check (valid_until >= signed_on);
alter table agreement_ending
  add constraint agreement_ending_has_reason check (length(trim(reason)) > 0);
create trigger agreement_names_kept_file before insert or update on safeguarding_agreement
  for each row execute function settle_file_use('file_id');

do $$
declare name text;
begin
  foreach name in array array['safeguarding_agreement', 'agreement_ending']
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, recorded_by) references person (commune_id, id)',
      name, name || '_recorded_by_person');
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      name || '_is_kept', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      name || '_is_not_emptied', name);
  end loop;
end $$;
