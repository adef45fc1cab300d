-- CreateEnum
CREATE TYPE "schooling_outcome" AS ENUM ('next_class', 'repeats', 'placed', 'other_school', 'elsewhere', 'left_school', 'moved_away', 'turned_sixteen', 'finished');

-- CreateTable
CREATE TABLE "year_opening" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "school_year_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "made_class_ids" UUID[],
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "year_opening_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "year_opening_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "opening_id" UUID NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "year_opening_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "schooling_answer" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "school_year_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "outcome" "schooling_outcome" NOT NULL,
    "opening_id" UUID,
    "answered_by" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "schooling_answer_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "year_opening_once" ON "year_opening"("commune_id", "school_id", "school_year_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "year_opening_reversed_once" ON "year_opening_reversal"("commune_id", "opening_id");

-- CreateIndex
CREATE INDEX "schooling_answer_commune_id_opening_id_idx" ON "schooling_answer"("commune_id", "opening_id");

-- CreateIndex
CREATE UNIQUE INDEX "schooling_answer_once" ON "schooling_answer"("commune_id", "child_id", "school_year_id", "round");

-- AddForeignKey
ALTER TABLE "year_opening" ADD CONSTRAINT "year_opening_commune_id_school_id_fkey" FOREIGN KEY ("commune_id", "school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "year_opening" ADD CONSTRAINT "year_opening_commune_id_school_year_id_fkey" FOREIGN KEY ("commune_id", "school_year_id") REFERENCES "school_year"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "year_opening_reversal" ADD CONSTRAINT "year_opening_reversal_commune_id_opening_id_fkey" FOREIGN KEY ("commune_id", "opening_id") REFERENCES "year_opening"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schooling_answer" ADD CONSTRAINT "schooling_answer_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schooling_answer" ADD CONSTRAINT "schooling_answer_commune_id_school_year_id_fkey" FOREIGN KEY ("commune_id", "school_year_id") REFERENCES "school_year"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schooling_answer" ADD CONSTRAINT "schooling_answer_commune_id_opening_id_fkey" FOREIGN KEY ("commune_id", "opening_id") REFERENCES "year_opening"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table year_opening add constraint year_opening_round_counts check (round > 0);
alter table schooling_answer
  add constraint schooling_answer_round_counts check (round > 0),
  add constraint schooling_answer_of_opening check (
    opening_id is null and outcome not in ('next_class', 'repeats')
    or opening_id is not null and outcome <> 'placed');

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema()
      and column_name in ('opened_by', 'reversed_by', 'answered_by')
      and table_name in ('year_opening', 'year_opening_reversal', 'schooling_answer')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['year_opening', 'year_opening_reversal', 'schooling_answer']
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

-- Where an opening of a school year put a child goes with the opening when that is undone.
create or replace function refuse_unless_undone() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
declare
  old_row jsonb := to_jsonb(old);
  undone boolean;
begin
  if tg_table_name in ('support_term', 'pledge') then
    select true into undone
      from support_term t
      join recognition r on r.commune_id = t.commune_id and r.id = t.recognition_id
      join list_undoing u on u.commune_id = r.commune_id and u.list_id = r.list_id
      where t.commune_id = old.commune_id
        and t.id = (old_row ->> case tg_table_name when 'pledge' then 'term_id' else 'id' end)::uuid;
  else
    select true into undone
      from list_commit c join list_undoing u on u.commune_id = c.commune_id and u.list_id = c.list_id
      where c.commune_id = old.commune_id and c.committed_at =
        (old_row ->> case tg_table_name when 'sponsor' then 'created_at' else 'recorded_at' end)::timestamptz
      limit 1;
  end if;
  if undone is null and tg_table_name = 'enrolment' then
    select true into undone
      from schooling_answer a
      join year_opening o on o.commune_id = a.commune_id and o.id = a.opening_id
      join year_opening_reversal r on r.commune_id = o.commune_id and r.opening_id = o.id
      where a.commune_id = old.commune_id and a.child_id = (old_row ->> 'child_id')::uuid
        and o.school_year_id = (old_row ->> 'school_year_id')::uuid
        and o.opened_at = (old_row ->> 'recorded_at')::timestamptz
      limit 1;
  end if;
  if undone is null then
    raise exception 'a row of % is removed only with the list that brought it', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
