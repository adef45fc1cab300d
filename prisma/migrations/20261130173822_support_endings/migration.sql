-- CreateEnum
CREATE TYPE "ending_reason" AS ENUM ('turned_sixteen', 'moved_away', 'circumstances_changed', 'family_declined', 'sponsor_withdrew', 'sponsor_unable', 'deceased', 'other');

-- CreateTable
CREATE TABLE "support_ending" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reason" "ending_reason" NOT NULL,
    "note" TEXT,
    "last_day" DATE NOT NULL,
    "starts_on_before" DATE NOT NULL,
    "ends_on_before" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_ending_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "support_ending_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ending_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_ending_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "term_ended_once" ON "support_ending"("commune_id", "term_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "ending_undone_once" ON "support_ending_reversal"("commune_id", "ending_id");

-- AddForeignKey
ALTER TABLE "support_ending" ADD CONSTRAINT "support_ending_commune_id_term_id_fkey" FOREIGN KEY ("commune_id", "term_id") REFERENCES "support_term"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_ending_reversal" ADD CONSTRAINT "support_ending_reversal_commune_id_ending_id_fkey" FOREIGN KEY ("commune_id", "ending_id") REFERENCES "support_ending"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

-- A term that is ended before it began is empty: it stays in the book and never holds.
alter table support_term drop constraint term_period,
  add constraint term_period check (ends_on is null or ends_on >= starts_on);
grant update (starts_on) on support_term to lalanh_app;

alter table support_ending
  add constraint ending_round_counts check (round > 0),
  add constraint ending_says_why check (
    reason not in ('other', 'circumstances_changed') or coalesce(length(trim(note)), 0) > 0);
alter table support_ending_reversal
  add constraint ending_reversal_has_reason check (length(trim(reason)) > 0);

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name in ('recorded_by', 'reversed_by')
      and table_name in ('support_ending', 'support_ending_reversal')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['support_ending', 'support_ending_reversal']
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
