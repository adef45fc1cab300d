-- CreateEnum
CREATE TYPE "mobilisation_kind" AS ENUM ('approached', 'answered', 'promised', 'declined', 'resting', 'followed_up');

-- CreateEnum
CREATE TYPE "mobilisation_channel" AS ENUM ('visit', 'meeting', 'phone', 'letter', 'message', 'help_page');

-- CreateTable
CREATE TABLE "mobilisation_step" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "mobilisation_kind" NOT NULL,
    "done_on" DATE NOT NULL,
    "channel" "mobilisation_channel" NOT NULL,
    "talked_by" UUID NOT NULL,
    "contact_name" TEXT,
    "note" TEXT,
    "promised_children" INTEGER,
    "level_min_vnd" BIGINT,
    "level_max_vnd" BIGINT,
    "level_rhythm" "rhythm",
    "promised_before" INTEGER,
    "level_min_before" BIGINT,
    "level_max_before" BIGINT,
    "level_rhythm_before" "rhythm",
    "next_step" TEXT,
    "next_on" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mobilisation_step_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "mobilisation_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mobilisation_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "naming_consent" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "named_as" TEXT NOT NULL,
    "given_by_name" TEXT NOT NULL,
    "consented_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "naming_consent_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "naming_withdrawal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "naming_withdrawal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mobilisation_step_in_order" ON "mobilisation_step"("commune_id", "sponsor_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "mobilisation_step_reversed_once" ON "mobilisation_reversal"("commune_id", "step_id");

-- CreateIndex
CREATE INDEX "naming_consent_commune_id_sponsor_id_idx" ON "naming_consent"("commune_id", "sponsor_id");

-- CreateIndex
CREATE UNIQUE INDEX "naming_withdrawn_once" ON "naming_withdrawal"("commune_id", "consent_id");

-- AddForeignKey
ALTER TABLE "mobilisation_step" ADD CONSTRAINT "mobilisation_step_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mobilisation_reversal" ADD CONSTRAINT "mobilisation_reversal_commune_id_step_id_fkey" FOREIGN KEY ("commune_id", "step_id") REFERENCES "mobilisation_step"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "naming_consent" ADD CONSTRAINT "naming_consent_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "naming_withdrawal" ADD CONSTRAINT "naming_withdrawal_commune_id_consent_id_fkey" FOREIGN KEY ("commune_id", "consent_id") REFERENCES "naming_consent"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table mobilisation_step
  add constraint mobilisation_ordinal_counts check (ordinal > 0),
  add constraint mobilisation_promise_counts check ((kind = 'promised') = (promised_children is not null)),
  add constraint mobilisation_promise_is_of_children check (promised_children between 1 and 1000),
  add constraint mobilisation_level_is_promised check (kind = 'promised' or level_min_vnd is null),
  add constraint mobilisation_level_is_whole check (num_nonnulls(level_min_vnd, level_max_vnd, level_rhythm) in (0, 3)),
  add constraint mobilisation_level_reads check (level_min_vnd > 0 and level_max_vnd >= level_min_vnd),
  add constraint mobilisation_next_step_has_its_day check ((next_step is null) = (next_on is null)),
  add constraint mobilisation_next_step_says_something check (length(trim(next_step)) > 0),
  add constraint mobilisation_next_step_comes_later check (next_on >= done_on);
alter table mobilisation_reversal
  add constraint mobilisation_reversal_has_reason check (length(trim(reason)) > 0);
alter table naming_consent
  add constraint naming_consent_names check (length(trim(named_as)) > 0 and length(trim(given_by_name)) > 0);
alter table naming_withdrawal
  add constraint naming_withdrawal_has_reason check (length(trim(reason)) > 0);

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema()
      and column_name in ('talked_by', 'recorded_by', 'reversed_by', 'withdrawn_by')
      and table_name in ('mobilisation_step', 'mobilisation_reversal', 'naming_consent', 'naming_withdrawal')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['mobilisation_step', 'mobilisation_reversal', 'naming_consent', 'naming_withdrawal']
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
