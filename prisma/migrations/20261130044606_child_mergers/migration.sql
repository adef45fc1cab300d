-- CreateEnum
CREATE TYPE "merged_fact" AS ENUM ('birth', 'sex', 'personal_id', 'moet_id', 'village', 'guardian_name', 'guardian_phone', 'note', 'circumstance', 'marking', 'enrolment');

-- CreateTable
CREATE TABLE "child_distinction" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "turn" SMALLINT NOT NULL,
    "reason" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "child_distinction_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "child_distinction_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "distinction_id" UUID NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "child_distinction_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "child_merger" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "closed_id" UUID NOT NULL,
    "turn" SMALLINT NOT NULL,
    "merged_on" DATE NOT NULL,
    "reason" TEXT,
    "taken" "merged_fact"[],
    "kept_born_year" INTEGER,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "child_merger_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "child_merger_move" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "merger_id" UUID NOT NULL,
    "enrolment_id" UUID,
    "circumstance_id" UUID,
    "marking_id" UUID,

    CONSTRAINT "child_merger_move_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "child_merger_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "merger_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "child_merger_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "child_distinction_commune_id_other_id_idx" ON "child_distinction"("commune_id", "other_id");

-- CreateIndex
CREATE UNIQUE INDEX "distinction_once" ON "child_distinction"("commune_id", "one_id", "other_id", "turn");

-- CreateIndex
CREATE UNIQUE INDEX "distinction_reversed_once" ON "child_distinction_reversal"("commune_id", "distinction_id");

-- CreateIndex
CREATE INDEX "child_merger_commune_id_kept_id_idx" ON "child_merger"("commune_id", "kept_id");

-- CreateIndex
CREATE UNIQUE INDEX "child_merged_once" ON "child_merger"("commune_id", "closed_id", "turn");

-- CreateIndex
CREATE INDEX "child_merger_move_commune_id_merger_id_idx" ON "child_merger_move"("commune_id", "merger_id");

-- CreateIndex
CREATE UNIQUE INDEX "child_merger_reversed_once" ON "child_merger_reversal"("commune_id", "merger_id");

-- AddForeignKey
ALTER TABLE "child_distinction" ADD CONSTRAINT "child_distinction_commune_id_one_id_fkey" FOREIGN KEY ("commune_id", "one_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_distinction" ADD CONSTRAINT "child_distinction_commune_id_other_id_fkey" FOREIGN KEY ("commune_id", "other_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_distinction_reversal" ADD CONSTRAINT "child_distinction_reversal_commune_id_distinction_id_fkey" FOREIGN KEY ("commune_id", "distinction_id") REFERENCES "child_distinction"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_merger" ADD CONSTRAINT "child_merger_commune_id_kept_id_fkey" FOREIGN KEY ("commune_id", "kept_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_merger" ADD CONSTRAINT "child_merger_commune_id_closed_id_fkey" FOREIGN KEY ("commune_id", "closed_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_merger_move" ADD CONSTRAINT "child_merger_move_commune_id_merger_id_fkey" FOREIGN KEY ("commune_id", "merger_id") REFERENCES "child_merger"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_merger_move" ADD CONSTRAINT "child_merger_move_commune_id_enrolment_id_fkey" FOREIGN KEY ("commune_id", "enrolment_id") REFERENCES "enrolment"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_merger_move" ADD CONSTRAINT "child_merger_move_commune_id_circumstance_id_fkey" FOREIGN KEY ("commune_id", "circumstance_id") REFERENCES "circumstance"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_merger_move" ADD CONSTRAINT "child_merger_move_commune_id_marking_id_fkey" FOREIGN KEY ("commune_id", "marking_id") REFERENCES "hardship_marking"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_merger_reversal" ADD CONSTRAINT "child_merger_reversal_commune_id_merger_id_fkey" FOREIGN KEY ("commune_id", "merger_id") REFERENCES "child_merger"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table child_distinction
  add constraint distinction_in_order check (one_id < other_id),
  add constraint distinction_turn_counts check (turn > 0);
alter table child_merger
  add constraint child_merger_of_two check (kept_id <> closed_id),
  add constraint child_merger_turn_counts check (turn > 0);
alter table child_merger_reversal
  add constraint child_merger_reversal_has_reason check (length(trim(reason)) > 0);
alter table child_merger_move
  add constraint child_move_of_one_row check (num_nonnulls(enrolment_id, circumstance_id, marking_id) = 1);

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name in ('recorded_by', 'reversed_by')
      and table_name in ('child_distinction', 'child_distinction_reversal', 'child_merger', 'child_merger_reversal')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['child_distinction', 'child_distinction_reversal', 'child_merger',
    'child_merger_move', 'child_merger_reversal']
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
-- What the kept file lacks goes over to it, and back when the merger is undone.
grant update (child_id) on enrolment, circumstance, hardship_marking to lalanh_app;

-- Nobody is assigned a file that is closed. The merger holds its two children; a row written meanwhile
-- waits at its foreign key or at the same lock, and is looked at here, after the merger.
create function refuse_closed_child() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from written n join child_merger m on m.commune_id = n.commune_id and m.closed_id = n.child_id
    where not exists (select from child_merger_reversal r
      where r.commune_id = m.commune_id and r.merger_id = m.id))
  then
    raise exception 'a row of % is about a closed file: constraint "child_file_is_open"', tg_table_name
      using errcode = 'check_violation', constraint = 'child_file_is_open';
  end if;
  return null;
end $$;
revoke execute on function refuse_closed_child() from public;
do $$
declare name text;
begin
  foreach name in array array['assignment', 'recognition', 'support_term']
  loop
    execute format(
      'create trigger %I after insert on %I referencing new table as written for each statement execute function refuse_closed_child()',
      name || '_of_open_file', name);
  end loop;
end $$;

-- The same definition as before, with every way out of the list at once: taken back with its list, archived,
-- and closed by a merger, from that day on.
create or replace function child_standing(on_day date) returns table (
  id uuid, code text, full_name text, sort_name text, search_key text, born_on date, born_year int, sex sex,
  village_id uuid, village text, school_id uuid, school text, school_class_id uuid, school_class text,
  category programme_category, especially_difficult boolean, accepted_on date,
  supported boolean, proposed boolean, waiting_since date, sponsor_ids uuid[], sponsors text[])
language sql stable as $$
  select c.id, c.code, c.full_name, c.sort_name, c.search_key, c.born_on, c.born_year, c.sex,
    v.id,
    case when (select exists (select from former_name f where f.until > on_day)) then coalesce((
      select f.name from former_name f
      where f.commune_id = v.commune_id and f.village_id = v.id and f.until > on_day
      order by f.until, f.recorded_at limit 1), v.name) else v.name end,
    e.school_id,
    case when (select exists (select from former_name f where f.until > on_day)) then coalesce((
      select f.name from former_name f
      where f.commune_id = c.commune_id and f.school_id = e.school_id and f.until > on_day
      order by f.until, f.recorded_at limit 1), e.school) else e.school end,
    e.school_class_id, e.school_class,
    m.category, h.child_id is not null, a.accepted_on,
    coalesce(t.has_lead, false), coalesce(p.is_open, false) and not coalesce(t.has_lead, false),
    case when coalesce(t.has_lead, false) then null else greatest(a.accepted_on, t.last_end) end,
    coalesce(t.sponsor_ids, '{}'), coalesce(t.sponsors, '{}')
  from child c
  join acceptance a on a.commune_id = c.commune_id and a.child_id = c.id and a.accepted_on <= on_day
  left join village v on v.commune_id = c.commune_id and v.id =
    case when (select exists (select from village_merger g where g.merged_on > on_day)) then coalesce((
      select w.from_id from village_move w
      join village_merger g on g.commune_id = w.commune_id and g.id = w.merger_id and g.merged_on > on_day
      where w.commune_id = c.commune_id and w.child_id = c.id
        and not exists (select from village_merger_reversal r
          where r.commune_id = g.commune_id and r.merger_id = g.id)
      order by g.merged_on, g.recorded_at limit 1), c.village_id) else c.village_id end
  left join lateral (
    select s.id as school_id, s.name as school, k.id as school_class_id, k.name as school_class
    from enrolment n
    join school_year y on y.commune_id = n.commune_id and y.id = n.school_year_id
    join school_class k on k.commune_id = n.commune_id and k.id = n.school_class_id
    join school s on s.commune_id = k.commune_id and s.id = k.school_id
    where n.commune_id = c.commune_id and n.child_id = c.id
    order by y.start_year desc limit 1) e on true
  left join circumstance m on m.commune_id = c.commune_id and m.child_id = c.id and m.is_main
    and m.valid_from <= on_day and (m.valid_to is null or m.valid_to > on_day)
  left join hardship_marking h on h.commune_id = c.commune_id and h.child_id = c.id
    and h.valid_from <= on_day and (h.valid_to is null or h.valid_to > on_day)
  left join lateral (
    -- A term approved for a coming quarter already is a sponsor: the child no longer waits for one.
    select bool_or(x.role = 'lead' and (x.ends_on is null or x.ends_on > on_day)) as has_lead,
      max(x.ends_on) filter (where x.ends_on <= on_day) as last_end,
      array_agg(x.sponsor_id order by x.role, x.starts_on) filter (where x.ends_on is null or x.ends_on > on_day) as sponsor_ids,
      array_agg(o.name::text order by x.role, x.starts_on) filter (where x.ends_on is null or x.ends_on > on_day) as sponsors
    from support_term x
    join sponsor o on o.commune_id = x.commune_id and o.id = x.sponsor_id
    where x.commune_id = c.commune_id and x.child_id = c.id) t on true
  left join lateral (
    select true as is_open
    from assignment g
    left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
    left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
    where g.commune_id = c.commune_id and g.child_id = c.id and d.id is null
      and coalesce(r.outcome, 'passed') = 'passed'
    limit 1) p on true
  where not exists (select from child_withdrawal u where u.commune_id = c.commune_id
    and u.child_id = c.id and u.returned_list_id is null)
  and not exists (
    select from archival x
    where x.commune_id = c.commune_id and x.child_id = c.id and x.archived_on <= on_day
      and not exists (select from archival_reversal y
        where y.commune_id = x.commune_id and y.archival_id = x.id))
  and not ((select exists (select from child_merger)) and exists (
    select from child_merger g
    where g.commune_id = c.commune_id and g.closed_id = c.id and g.merged_on <= on_day
      and not exists (select from child_merger_reversal r
        where r.commune_id = g.commune_id and r.merger_id = g.id)))
$$;
