-- CreateTable
CREATE TABLE "assignment_acceptance" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "signed_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "unit_signer" TEXT NOT NULL,
    "family_signer" TEXT NOT NULL,
    "commune_signer" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_acceptance_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "assignment_acceptance_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acceptance_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_acceptance_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "minutes_signed_once" ON "assignment_acceptance"("commune_id", "assignment_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_file_once" ON "assignment_acceptance"("commune_id", "file_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_taken_back_once" ON "assignment_acceptance_reversal"("commune_id", "acceptance_id");

-- AddForeignKey
ALTER TABLE "assignment_acceptance" ADD CONSTRAINT "assignment_acceptance_commune_id_assignment_id_fkey" FOREIGN KEY ("commune_id", "assignment_id") REFERENCES "support_term"("commune_id", "assignment_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_acceptance" ADD CONSTRAINT "assignment_acceptance_commune_id_file_id_fkey" FOREIGN KEY ("commune_id", "file_id") REFERENCES "stored_file"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_acceptance_reversal" ADD CONSTRAINT "assignment_acceptance_reversal_commune_id_acceptance_id_fkey" FOREIGN KEY ("commune_id", "acceptance_id") REFERENCES "assignment_acceptance"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table assignment_acceptance
  add constraint minutes_round_counts check (round > 0),
  add constraint minutes_have_signers check (length(trim(place)) > 0 and length(trim(unit_signer)) > 0
    and length(trim(family_signer)) > 0 and length(trim(commune_signer)) > 0);
alter table assignment_acceptance_reversal
  add constraint minutes_reversal_has_reason check (length(trim(reason)) > 0);
create trigger acceptance_names_kept_file before insert or update on assignment_acceptance
  for each row execute function settle_file_use('file_id');

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name in ('recorded_by', 'reversed_by')
      and table_name in ('assignment_acceptance', 'assignment_acceptance_reversal')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['assignment_acceptance', 'assignment_acceptance_reversal']
  loop
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
