-- CreateEnum
CREATE TYPE "paper_kind" AS ENUM ('birth_certificate', 'death_certificate', 'poverty_certificate', 'disability_certificate', 'application', 'consent', 'other');

-- CreateEnum
CREATE TYPE "proposal_outcome" AS ENUM ('accepted', 'returned', 'refused');

-- CreateEnum
CREATE TYPE "verifying_side" AS ENUM ('school', 'village');

-- CreateTable
CREATE TABLE "child_paper" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "kind" "paper_kind" NOT NULL,
    "file_id" UUID NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "child_paper_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "from_village_id" UUID,
    "from_school_id" UUID,
    "from_class_id" UUID,
    "category" "programme_category" NOT NULL,
    "especially_difficult" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "schooling" TEXT,
    "list_id" UUID,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "proposal_verification" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "proposed_by" UUID NOT NULL,
    "side" "verifying_side" NOT NULL,
    "note" TEXT,
    "verified_by" UUID NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_verification_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "proposal_decision" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "proposed_by" UUID NOT NULL,
    "outcome" "proposal_outcome" NOT NULL,
    "reason" TEXT,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_decision_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "child_paper_commune_id_child_id_idx" ON "child_paper"("commune_id", "child_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_round_once" ON "proposal"("commune_id", "child_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_with_proposer" ON "proposal"("commune_id", "id", "proposed_by");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_verified_once_a_side" ON "proposal_verification"("commune_id", "proposal_id", "side");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_decided_once" ON "proposal_decision"("commune_id", "proposal_id", "proposed_by");

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_child_is_accepted" FOREIGN KEY ("commune_id", "child_id") REFERENCES "acceptance"("commune_id", "child_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_child_is_accepted" FOREIGN KEY ("commune_id", "child_id") REFERENCES "acceptance"("commune_id", "child_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_paper" ADD CONSTRAINT "child_paper_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_paper" ADD CONSTRAINT "child_paper_commune_id_file_id_fkey" FOREIGN KEY ("commune_id", "file_id") REFERENCES "stored_file"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_commune_id_from_village_id_fkey" FOREIGN KEY ("commune_id", "from_village_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_commune_id_from_school_id_fkey" FOREIGN KEY ("commune_id", "from_school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_commune_id_from_class_id_fkey" FOREIGN KEY ("commune_id", "from_class_id") REFERENCES "school_class"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_commune_id_list_id_fkey" FOREIGN KEY ("commune_id", "list_id") REFERENCES "list_import"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_verification" ADD CONSTRAINT "proposal_verification_commune_id_proposal_id_proposed_by_fkey" FOREIGN KEY ("commune_id", "proposal_id", "proposed_by") REFERENCES "proposal"("commune_id", "id", "proposed_by") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_commune_id_proposal_id_proposed_by_fkey" FOREIGN KEY ("commune_id", "proposal_id", "proposed_by") REFERENCES "proposal"("commune_id", "id", "proposed_by") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table proposal
  add constraint proposal_round_counts check (round > 0),
  add constraint proposal_says_why check (length(trim(reason)) between 1 and 2000),
  add constraint proposal_from_one_place check (num_nonnulls(from_village_id, from_school_id) <= 1),
  add constraint proposal_class_of_a_school check (from_class_id is null or from_school_id is not null);
alter table proposal_verification
  add constraint verification_not_own_proposal check (verified_by <> proposed_by);
alter table proposal_decision
  add constraint proposal_not_decided_by_proposer check (decided_by <> proposed_by),
  add constraint proposal_decision_has_reason check (outcome = 'accepted' or length(trim(reason)) > 0);

create trigger child_paper_names_kept_file before insert or update on child_paper
  for each row execute function settle_file_use('file_id');

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema()
      and column_name in ('added_by', 'proposed_by', 'verified_by', 'decided_by')
      and table_name in ('child_paper', 'proposal', 'proposal_verification', 'proposal_decision')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['child_paper', 'proposal', 'proposal_verification', 'proposal_decision']
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

-- The same definition as before, and which class: a homeroom teacher reaches the own class by it.
drop function child_standing(date);
create function child_standing(on_day date) returns table (
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
$$;
revoke execute on function child_standing(date) from public;
grant execute on function child_standing(date) to lalanh_app;
