-- AlterTable
ALTER TABLE "list_commit" ADD COLUMN     "before" BYTEA;

-- CreateTable
CREATE TABLE "list_undoing" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "undone_by" UUID NOT NULL,
    "undone_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "list_undoing_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "child_withdrawal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "undoing_id" UUID NOT NULL,
    "returned_list_id" UUID,

    CONSTRAINT "child_withdrawal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "list_undone_once" ON "list_undoing"("commune_id", "list_id");

-- CreateIndex
CREATE INDEX "child_withdrawal_commune_id_child_id_idx" ON "child_withdrawal"("commune_id", "child_id");

-- AddForeignKey
ALTER TABLE "list_undoing" ADD CONSTRAINT "list_undoing_commune_id_list_id_fkey" FOREIGN KEY ("commune_id", "list_id") REFERENCES "list_commit"("commune_id", "list_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_withdrawal" ADD CONSTRAINT "child_withdrawal_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_withdrawal" ADD CONSTRAINT "child_withdrawal_commune_id_undoing_id_fkey" FOREIGN KEY ("commune_id", "undoing_id") REFERENCES "list_undoing"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_withdrawal" ADD CONSTRAINT "child_withdrawal_commune_id_returned_list_id_fkey" FOREIGN KEY ("commune_id", "returned_list_id") REFERENCES "list_import"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table list_undoing
  add constraint list_undoing_by_person foreign key (commune_id, undone_by)
    references person (commune_id, id);
create unique index child_withdrawn_once_at_a_time on child_withdrawal (commune_id, child_id)
  where returned_list_id is null;

do $$
declare name text;
begin
  foreach name in array array['list_undoing', 'child_withdrawal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
  end loop;
end $$;
grant update (returned_list_id) on child_withdrawal to lalanh_app;
create trigger list_undoing_is_kept before update or delete on list_undoing
  for each row execute function refuse_change();
create trigger list_undoing_is_not_emptied before truncate on list_undoing
  for each statement execute function refuse_change();

-- What a list wrote may be removed when the list was undone, and nothing else: support it recognised (the
-- recognition itself stays), where it put children to school, units it added.
create function refuse_unless_undone() returns trigger language plpgsql
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
  if undone is null then
    raise exception 'a row of % is removed only with the list that brought it', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
revoke execute on function refuse_unless_undone() from public;
create trigger support_term_goes_with_its_list before delete on support_term
  for each row execute function refuse_unless_undone();
create trigger pledge_goes_with_its_list before delete on pledge
  for each row execute function refuse_unless_undone();
create trigger enrolment_goes_with_its_list before delete on enrolment
  for each row execute function refuse_unless_undone();
create trigger sponsor_goes_with_its_list before delete on sponsor
  for each row execute function refuse_unless_undone();
grant delete on support_term, pledge, enrolment, sponsor to lalanh_app;

-- Which of some rows are named by others, in any table but the given ones: asked of the catalog, so that a
-- table that comes later is not forgotten. Runs with the rights of who asks.
create function rows_naming(target text, ids uuid[], passed text[]) returns setof uuid
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare link record;
begin
  for link in
    select c.relname as "table", a.attname as "column"
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    cross join unnest(k.conkey, k.confkey) as pair (here, there)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here
    join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.there and t.attname = 'id'
    where k.contype = 'f' and k.confrelid = format('public.%I', target)::regclass
      and not c.relname = any (passed)
  loop
    return query execute format('select %1$I from public.%2$I where %1$I = any ($1)', link.column, link.table)
      using ids;
  end loop;
end $$;
revoke execute on function rows_naming(text, uuid[], text[]) from public;
grant execute on function rows_naming(text, uuid[], text[]) to lalanh_app;

-- The same definition as before, without children that were taken back with their list.
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
$$;
