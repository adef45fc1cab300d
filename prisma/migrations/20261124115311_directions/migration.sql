-- CreateEnum
CREATE TYPE "direction_answer_kind" AS ENUM ('report', 'more_time');

-- CreateEnum
CREATE TYPE "direction_outcome" AS ENUM ('accepted', 'returned');

-- CreateTable
CREATE TABLE "direction" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "instruction" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "child_id" UUID,
    "sponsor_id" UUID,
    "plan_id" UUID,
    "quarter" TEXT,
    "given_by" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "direction_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "direction_answer" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "direction_id" UUID NOT NULL,
    "answered_by" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "kind" "direction_answer_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "until" DATE,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "direction_answer_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "direction_decision" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "answered_by" UUID NOT NULL,
    "outcome" "direction_outcome" NOT NULL,
    "reason" TEXT,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "direction_decision_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "direction_withdrawal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "direction_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "direction_withdrawal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "direction_commune_id_owner_id_idx" ON "direction"("commune_id", "owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "direction_with_owner" ON "direction"("commune_id", "id", "owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "direction_answered_once_a_round" ON "direction_answer"("commune_id", "direction_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "direction_answer_with_owner" ON "direction_answer"("commune_id", "id", "answered_by");

-- CreateIndex
CREATE UNIQUE INDEX "direction_answer_decided_once" ON "direction_decision"("commune_id", "answer_id", "answered_by");

-- CreateIndex
CREATE UNIQUE INDEX "direction_withdrawn_once" ON "direction_withdrawal"("commune_id", "direction_id");

-- AddForeignKey
ALTER TABLE "direction" ADD CONSTRAINT "direction_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "direction" ADD CONSTRAINT "direction_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "direction" ADD CONSTRAINT "direction_commune_id_plan_id_fkey" FOREIGN KEY ("commune_id", "plan_id") REFERENCES "plan"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "direction_answer" ADD CONSTRAINT "direction_answer_commune_id_direction_id_answered_by_fkey" FOREIGN KEY ("commune_id", "direction_id", "answered_by") REFERENCES "direction"("commune_id", "id", "owner_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "direction_decision" ADD CONSTRAINT "direction_decision_commune_id_answer_id_answered_by_fkey" FOREIGN KEY ("commune_id", "answer_id", "answered_by") REFERENCES "direction_answer"("commune_id", "id", "answered_by") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "direction_withdrawal" ADD CONSTRAINT "direction_withdrawal_commune_id_direction_id_fkey" FOREIGN KEY ("commune_id", "direction_id") REFERENCES "direction"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table direction
  add constraint direction_says_something check (length(trim(instruction)) > 0),
  add constraint direction_is_for_somebody_else check (owner_id <> given_by),
  add constraint direction_quarter_reads check (quarter ~ '^\d{4}-Q[1-4]$');
alter table direction_answer
  add constraint direction_answer_says_something check (length(trim(text)) > 0),
  add constraint direction_answer_round_counts check (round > 0),
  add constraint direction_more_time_until_a_day check ((kind = 'more_time') = (until is not null));
alter table direction_decision
  add constraint direction_decision_by_somebody_else check (decided_by <> answered_by),
  add constraint direction_return_has_reason check (outcome <> 'returned' or length(trim(reason)) > 0);
alter table direction_withdrawal
  add constraint direction_withdrawal_has_reason check (length(trim(reason)) > 0);

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema()
      and column_name in ('owner_id', 'given_by', 'answered_by', 'decided_by', 'withdrawn_by')
      and table_name in ('direction', 'direction_answer', 'direction_decision', 'direction_withdrawal')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['direction', 'direction_answer', 'direction_decision', 'direction_withdrawal']
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
