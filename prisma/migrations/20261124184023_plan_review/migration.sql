-- AlterTable
-- Every version from before this day was in force from the day it was drafted, and stays so: its own
-- day says that it was taken over, since nobody approved it here. Versions from now on have none.
ALTER TABLE "plan" ALTER COLUMN "effective_from" DROP NOT NULL;

-- CreateTable
CREATE TABLE "plan_review" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "drafted_by" UUID NOT NULL,
    "outcome" "review_outcome" NOT NULL,
    "reason" TEXT,
    "reviewed_by" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_review_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "plan_decision" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "drafted_by" UUID NOT NULL,
    "outcome" "decision_outcome" NOT NULL,
    "reason" TEXT,
    "effective_from" DATE,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_decision_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_reviewed_once" ON "plan_review"("commune_id", "plan_id", "drafted_by");

-- CreateIndex
CREATE UNIQUE INDEX "plan_decided_once" ON "plan_decision"("commune_id", "plan_id", "drafted_by");

-- CreateIndex
CREATE UNIQUE INDEX "plan_with_drafter" ON "plan"("commune_id", "id", "drafted_by");

-- AddForeignKey
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_commune_id_plan_id_drafted_by_fkey" FOREIGN KEY ("commune_id", "plan_id", "drafted_by") REFERENCES "plan"("commune_id", "id", "drafted_by") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_decision" ADD CONSTRAINT "plan_decision_commune_id_plan_id_drafted_by_fkey" FOREIGN KEY ("commune_id", "plan_id", "drafted_by") REFERENCES "plan"("commune_id", "id", "drafted_by") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table plan_review
  add constraint plan_review_not_own check (reviewed_by <> drafted_by),
  add constraint plan_review_return_has_reason check (outcome = 'passed' or length(trim(reason)) > 0),
  add constraint plan_review_person foreign key (commune_id, reviewed_by) references person (commune_id, id);
alter table plan_decision
  add constraint plan_decision_not_own check (decided_by <> drafted_by),
  -- A plan is put right, never refused for good.
  add constraint plan_decision_outcome check (outcome in ('approved', 'returned')),
  add constraint plan_decision_has_reason check (outcome = 'approved' or length(trim(reason)) > 0),
  add constraint plan_approval_has_day check ((outcome = 'approved') = (effective_from is not null)),
  add constraint plan_decision_person foreign key (commune_id, decided_by) references person (commune_id, id);

-- Only the migration above takes a version over; the office brings one into force by a decision.
revoke insert on plan from lalanh_app;
do $$
declare name text; columns text;
begin
  select string_agg(quote_ident(column_name), ', ') into columns from information_schema.columns
    where table_schema = current_schema() and table_name = 'plan' and column_name <> 'effective_from';
  execute format('grant insert (%s) on plan to lalanh_app', columns);
  foreach name in array array['plan_review', 'plan_decision']
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
