-- DropIndex
DROP INDEX "village_name_once";

-- AlterTable
ALTER TABLE "village" ADD COLUMN     "merger_id" UUID;

-- CreateTable
CREATE TABLE "former_name" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "village_id" UUID,
    "school_id" UUID,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "former_name_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "village_merger" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "opens_village" BOOLEAN NOT NULL,
    "merged_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "children_after" INTEGER NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "village_merger_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "village_move" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "merger_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "child_id" UUID,
    "ended_membership_id" UUID,
    "membership_id" UUID,
    "sponsor_id" UUID,
    "was_in_charge" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "village_move_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "village_merger_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "merger_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "village_merger_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "former_name_commune_id_village_id_until_idx" ON "former_name"("commune_id", "village_id", "until");

-- CreateIndex
CREATE INDEX "former_name_commune_id_school_id_until_idx" ON "former_name"("commune_id", "school_id", "until");

-- CreateIndex
CREATE INDEX "village_move_commune_id_merger_id_idx" ON "village_move"("commune_id", "merger_id");

-- CreateIndex
CREATE INDEX "village_move_commune_id_child_id_idx" ON "village_move"("commune_id", "child_id");

-- CreateIndex
CREATE UNIQUE INDEX "merger_reversed_once" ON "village_merger_reversal"("commune_id", "merger_id");

-- AddForeignKey
ALTER TABLE "village" ADD CONSTRAINT "village_commune_id_merger_id_fkey" FOREIGN KEY ("commune_id", "merger_id") REFERENCES "village_merger"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_name" ADD CONSTRAINT "former_name_commune_id_village_id_fkey" FOREIGN KEY ("commune_id", "village_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_name" ADD CONSTRAINT "former_name_commune_id_school_id_fkey" FOREIGN KEY ("commune_id", "school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_merger" ADD CONSTRAINT "village_merger_commune_id_into_id_fkey" FOREIGN KEY ("commune_id", "into_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_move" ADD CONSTRAINT "village_move_commune_id_merger_id_fkey" FOREIGN KEY ("commune_id", "merger_id") REFERENCES "village_merger"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_move" ADD CONSTRAINT "village_move_commune_id_from_id_fkey" FOREIGN KEY ("commune_id", "from_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_move" ADD CONSTRAINT "village_move_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_move" ADD CONSTRAINT "village_move_commune_id_ended_membership_id_fkey" FOREIGN KEY ("commune_id", "ended_membership_id") REFERENCES "membership"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_move" ADD CONSTRAINT "village_move_commune_id_membership_id_fkey" FOREIGN KEY ("commune_id", "membership_id") REFERENCES "membership"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_move" ADD CONSTRAINT "village_move_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_merger_reversal" ADD CONSTRAINT "village_merger_reversal_commune_id_merger_id_fkey" FOREIGN KEY ("commune_id", "merger_id") REFERENCES "village_merger"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table former_name alter column name type text collate "vi-VN-x-icu";
-- Only living villages stand in each other's way: Thôn 3 is often called Thôn 2 once the old Thôn 2 is gone.
create unique index village_name_once on village (commune_id, name_key) where merger_id is null;

alter table former_name
  add constraint former_name_of_one_place check (num_nonnulls(village_id, school_id) = 1),
  add constraint former_name_has_basis check (length(trim(basis)) > 0);
alter table village_merger add constraint merger_has_basis check (length(trim(basis)) > 0);
alter table village_merger_reversal add constraint merger_reversal_has_reason check (length(trim(reason)) > 0);
alter table village_move
  add constraint move_of_one_thing check (num_nonnulls(child_id, ended_membership_id, sponsor_id) = 1),
  add constraint move_role_began_where_one_ended check (membership_id is null or ended_membership_id is not null);

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name in ('recorded_by', 'reversed_by')
      and table_name in ('former_name', 'village_merger', 'village_merger_reversal')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['former_name', 'village_merger', 'village_move', 'village_merger_reversal']
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
grant update (merger_id) on village to lalanh_app;

-- Nothing new comes into a village that a merger has closed. The merger holds its villages for update; a
-- row written meanwhile waits at its foreign key, and is looked at here, after the merger.
create function refuse_closed_village() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from written n join village v on v.commune_id = n.commune_id and v.id = n.village_id
    where v.merger_id is not null)
  then
    raise exception 'a row of % stands in a closed village: constraint "village_is_living"', tg_table_name
      using errcode = 'check_violation', constraint = 'village_is_living';
  end if;
  return null;
end $$;
revoke execute on function refuse_closed_village() from public;
create trigger child_enters_living_village after insert on child referencing new table as written
  for each statement execute function refuse_closed_village();
create trigger child_moves_to_living_village after update on child referencing new table as written
  for each statement execute function refuse_closed_village();
create trigger charge_is_of_living_village after insert on sponsor_village referencing new table as written
  for each statement execute function refuse_closed_village();
create trigger role_begins_in_living_village after insert on membership referencing new table as written
  for each statement execute function refuse_closed_village();

-- The same definition as before, with villages and schools as they were called on the day. Whether
-- anything was merged or renamed after it is asked once per statement: for today nothing ever was.
create or replace function child_standing(on_day date) returns table (
  id uuid, code text, full_name text, sort_name text, search_key text, born_on date, born_year int, sex sex,
  village_id uuid, village text, school_id uuid, school text, school_class text,
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
    e.school_class,
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
    select s.id as school_id, s.name as school, k.name as school_class
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
$$;
