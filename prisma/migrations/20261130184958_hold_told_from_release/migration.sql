-- AlterTable
ALTER TABLE "hold_release" ADD COLUMN     "held_until_before" DATE;

-- Written by hand: what the schema files cannot say.

-- Of holds that were given up before, the day they were to last is not known any more: the one they lasted.
alter table hold_release no force row level security;
alter table assignment_hold no force row level security;
alter table hold_release disable trigger hold_release_is_kept;
update hold_release r set held_until_before = h.held_until
from assignment_hold h where h.commune_id = r.commune_id and h.id = r.hold_id;
alter table hold_release enable trigger hold_release_is_kept;
alter table assignment_hold force row level security;
alter table hold_release force row level security;
alter table hold_release alter column held_until_before set not null;

-- Nobody keeps a child longer by rewriting a hold: its last day only ever comes nearer.
create function refuse_longer_hold() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.held_until > old.held_until then
    raise exception 'a hold is not made longer';
  end if;
  return new;
end $$;
revoke execute on function refuse_longer_hold() from public;
create trigger hold_only_shortens before update on assignment_hold
  for each row execute function refuse_longer_hold();

-- Only a lead's end begins the waiting anew: a child with a co-sponsor was waiting for a lead all along.
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
    s.id,
    case when (select exists (select from former_name f where f.until > on_day)) then coalesce((
      select f.name from former_name f
      where f.commune_id = c.commune_id and f.school_id = s.id and f.until > on_day
      order by f.until, f.recorded_at limit 1), s.name) else s.name end,
    k.id, k.name,
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
  left join (
    select distinct on (n.commune_id, n.child_id) n.commune_id, n.child_id, n.school_class_id
    from enrolment n
    join school_year y on y.commune_id = n.commune_id and y.id = n.school_year_id
    order by n.commune_id, n.child_id, y.start_year desc) e
    on e.commune_id = c.commune_id and e.child_id = c.id
  left join school_class k on k.commune_id = c.commune_id and k.id = e.school_class_id
  left join school s on s.commune_id = k.commune_id and s.id = k.school_id
  left join (
    select distinct on (m.commune_id, m.child_id) m.commune_id, m.child_id, m.category
    from circumstance m
    where m.is_main and m.valid_from <= on_day and (m.valid_to is null or m.valid_to > on_day)
    order by m.commune_id, m.child_id) m on m.commune_id = c.commune_id and m.child_id = c.id
  left join (
    select distinct h.commune_id, h.child_id
    from hardship_marking h
    where h.valid_from <= on_day and (h.valid_to is null or h.valid_to > on_day)) h
    on h.commune_id = c.commune_id and h.child_id = c.id
  left join (
    -- A term approved for a coming quarter already is a sponsor: the child no longer waits for one.
    select x.commune_id, x.child_id,
      bool_or(x.role = 'lead' and (x.ends_on is null or x.ends_on > on_day)) as has_lead,
      max(x.ends_on) filter (where x.role = 'lead' and x.ends_on <= on_day) as last_end,
      array_agg(x.sponsor_id order by x.role, x.starts_on) filter (where x.ends_on is null or x.ends_on > on_day) as sponsor_ids,
      array_agg(o.name::text order by x.role, x.starts_on) filter (where x.ends_on is null or x.ends_on > on_day) as sponsors
    from support_term x
    join sponsor o on o.commune_id = x.commune_id and o.id = x.sponsor_id
    group by x.commune_id, x.child_id) t on t.commune_id = c.commune_id and t.child_id = c.id
  left join (
    select distinct g.commune_id, g.child_id, true as is_open
    from assignment g
    left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
    left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
    where d.id is null and coalesce(r.outcome, 'passed') = 'passed') p
    on p.commune_id = c.commune_id and p.child_id = c.id
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
