-- What the schema files cannot say: who may touch what, whose rows are whose, and what may never be.
-- Roles lalanh_app (the office's tables) and lalanh_identity (accounts, sessions) exist before this runs.

create extension if not exists btree_gist;

-- ── Sorting ──────────────────────────────────────────────────────────────────────────────────────
-- Vietnamese order belongs to the column, so that every list sorts alike and an index can serve it.
alter table child alter column sort_name type text collate "vi-VN-x-icu";
alter table village alter column name type text collate "vi-VN-x-icu";
alter table school alter column name type text collate "vi-VN-x-icu";
alter table sponsor alter column name type text collate "vi-VN-x-icu";

-- ── People behind acts ───────────────────────────────────────────────────────────────────────────
-- Every "by" is a person of the same commune.
do $$
declare col record;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema()
      and column_name in ('created_by', 'accepted_by', 'recorded_by', 'recognised_by', 'proposed_by',
        'reviewed_by', 'decided_by', 'reversed_by', 'received_by', 'committed_by', 'drafted_by',
        'uploaded_by', 'person_id')
      and table_name not in ('membership')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
end $$;

-- ── What may never be ────────────────────────────────────────────────────────────────────────────
alter table commune
  add constraint commune_code_shape check (code ~ '^\d{5}$'),
  add constraint commune_prefix_shape check (prefix ~ '^[A-Z]{2,4}$');
alter table school_year add constraint school_year_sane check (start_year between 2000 and 2100);
alter table membership
  -- A role that ends on the day it was given was given by mistake: it stays in the book and never holds.
  add constraint membership_period check (valid_to is null or valid_to >= valid_from),
  add constraint membership_held_once exclude using gist (
    commune_id with =, person_id with =, role with =,
    (coalesce(village_id, school_class_id, school_id, sponsor_id, commune_id)) with =,
    daterange(valid_from, valid_to) with &&),
  add constraint membership_scope_fits_role check (
    case role
      when 'sponsor_member' then sponsor_id is not null and num_nonnulls(village_id, school_id, school_class_id) = 0
      when 'village_head' then village_id is not null and num_nonnulls(sponsor_id, school_id, school_class_id) = 0
      when 'homeroom_teacher' then school_class_id is not null and num_nonnulls(sponsor_id, village_id) = 0
      when 'school_lead' then school_id is not null and num_nonnulls(sponsor_id, village_id, school_class_id) = 0
      when 'youth_lead' then school_id is not null and num_nonnulls(sponsor_id, village_id, school_class_id) = 0
      when 'parent_rep' then school_id is not null and num_nonnulls(sponsor_id, village_id, school_class_id) = 0
      when 'accountant' then num_nonnulls(sponsor_id, village_id, school_class_id) = 0
      when 'cashier' then num_nonnulls(sponsor_id, village_id, school_class_id) = 0
      else num_nonnulls(sponsor_id, village_id, school_id, school_class_id) = 0
    end);
alter table child
  add constraint child_name_present check (length(trim(full_name)) between 1 and 200),
  add constraint child_birth_agrees check (born_on is null or born_year = extract(year from born_on)),
  add constraint child_id_both_or_neither check ((personal_id_cipher is null) = (personal_id_index is null));
-- A period that ends on the day it began is empty: a mistake that was put right the same day.
alter table circumstance
  add constraint circumstance_period check (valid_to is null or valid_to >= valid_from),
  add constraint circumstance_one_main exclude using gist
    (commune_id with =, child_id with =, daterange(valid_from, valid_to) with &&) where (is_main);
alter table hardship_marking
  add constraint hardship_marking_period check (valid_to is null or valid_to >= valid_from),
  add constraint hardship_marking_once exclude using gist
    (commune_id with =, child_id with =, daterange(valid_from, valid_to) with &&);
alter table sponsor
  add constraint sponsor_promise_not_negative check (promised_children is null or promised_children >= 0),
  add constraint sponsor_level_whole check (
    (level_min_vnd is null) = (level_max_vnd is null) and (level_min_vnd is null) = (level_rhythm is null)
    and (level_min_vnd is null or (level_min_vnd > 0 and level_max_vnd >= level_min_vnd)));
alter table recognition
  add constraint recognition_level_whole check (
    (level_min_vnd is null) = (level_max_vnd is null) and (level_min_vnd is null) = (level_rhythm is null)
    and (level_min_vnd is null or (level_min_vnd > 0 and level_max_vnd >= level_min_vnd)));
alter table plan
  add constraint plan_minimum_not_negative check (minimum_vnd >= 0),
  add constraint plan_end_age_sane check (end_age between 6 and 18),
  add constraint plan_month_sane check (planned_month between 1 and 12),
  add constraint plan_quarter_shape check (start_quarter ~ '^\d{4}-Q[1-4]$');
alter table plan_situation
  add constraint plan_situation_adds_up check (
    total = supported + waiting and waiting_especially_difficult between 0 and waiting and supported >= 0);
alter table plan_situation_line add constraint plan_situation_line_positive check (child_count > 0);
alter table assignment
  add constraint assignment_quarters check (
    from_quarter ~ '^\d{4}-Q[1-4]$'
    and (to_quarter is null or (to_quarter ~ '^\d{4}-Q[1-4]$' and to_quarter >= from_quarter))),
  add constraint assignment_co_has_reason check ((role = 'co') = (co_reason is not null));
alter table assignment_review
  add constraint review_not_own_proposal check (reviewed_by <> proposed_by),
  add constraint review_return_has_reason check (outcome = 'passed' or length(trim(reason)) > 0);
alter table assignment_decision
  add constraint decision_not_own_proposal check (decided_by <> proposed_by),
  add constraint decision_has_reason check (outcome = 'approved' or length(trim(reason)) > 0);
alter table support_term
  add constraint term_has_one_basis check (num_nonnulls(assignment_id, recognition_id) = 1),
  add constraint term_period check (ends_on is null or ends_on > starts_on),
  add constraint child_one_lead_at_a_time exclude using gist
    (commune_id with =, child_id with =, daterange(starts_on, ends_on) with &&) where (role = 'lead'),
  add constraint child_sponsor_once_at_a_time exclude using gist
    (commune_id with =, child_id with =, sponsor_id with =, daterange(starts_on, ends_on) with &&);
alter table pledge
  -- An end on the first day is a promise taken back before it began: it stays in the book and is never in force.
  add constraint pledge_period check (valid_to is null or valid_to >= valid_from),
  add constraint pledge_one_of_a_form_at_a_time exclude using gist
    (commune_id with =, term_id with =, form with =, daterange(valid_from, valid_to) with &&) where (rhythm <> 'once'),
  add constraint pledge_amount check (amount_vnd >= 0 and (form <> 'cash' or amount_vnd > 0)),
  add constraint pledge_item check (form = 'cash' or length(trim(item)) > 0);
alter table payment
  add constraint payment_amount_positive check (amount_vnd > 0),
  add constraint payment_goods_described check (
    num_nonnulls(item, quantity, unit, value_basis) = case form when 'goods' then 4 else 0 end
    and (quantity is null or quantity > 0)),
  add constraint payment_witnessed check (
    length(trim(recipient_name)) > 0 and length(trim(witness_name)) > 0 and length(trim(witness_title)) > 0);
alter table payment_part
  add constraint payment_part_positive check (amount_vnd > 0),
  add constraint payment_part_quarter_shape check (quarter ~ '^\d{4}-Q[1-4]$');
alter table payment_reversal add constraint payment_reversal_has_reason check (length(trim(reason)) > 0);
alter table stored_file
  add constraint stored_file_digest check (length(sha256) = 32),
  add constraint stored_file_not_empty check (byte_count > 0);

-- The parts of a payment are the payment: checked when the transaction closes.
create function check_payment_parts() returns trigger language plpgsql as $$
declare
  wanted bigint;
  held bigint;
  which uuid := case tg_table_name when 'payment' then new.id else (to_jsonb(new) ->> 'payment_id')::uuid end;
begin
  select amount_vnd into wanted from payment where commune_id = new.commune_id and id = which;
  select coalesce(sum(amount_vnd), 0) into held
    from payment_part where commune_id = new.commune_id and payment_id = which;
  if wanted is distinct from held then
    raise exception 'payment parts add up to % instead of %', held, wanted
      using errcode = 'check_violation', constraint = 'payment_parts_are_the_whole';
  end if;
  return null;
end $$;
create constraint trigger payment_parts_are_the_whole after insert on payment
  deferrable initially deferred for each row execute function check_payment_parts();
create constraint trigger payment_part_belongs_to_whole after insert on payment_part
  deferrable initially deferred for each row execute function check_payment_parts();

-- ── The record of acts is never rewritten ────────────────────────────────────────────────────────
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: the record of acts is append-only', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
do $$
declare name text;
begin
  foreach name in array array['entry', 'trace', 'acceptance', 'recognition', 'assignment',
    'assignment_review', 'assignment_decision', 'payment', 'payment_part', 'payment_reversal',
    'plan', 'plan_category', 'plan_recipient', 'plan_issue', 'plan_situation', 'plan_situation_line',
    'list_commit', 'stored_file']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      name || '_is_kept', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      name || '_is_not_emptied', name);
  end loop;
end $$;

-- One chain per commune. The lock is taken here, at the end of a command, so that it is held shortly.
create function chain_entry() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('entry:' || new.commune_id::text, 0));
  select seq, hash into last from entry where commune_id = new.commune_id order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.prev_hash := coalesce(last.hash, '\x'::bytea);
  new.hash := entry_hash(new);
  return new;
end $$;
create function entry_hash(e entry) returns bytea language sql stable as $$
  select sha256(e.prev_hash || convert_to(concat_ws(E'\x1f', e.commune_id, e.seq, e.id,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), coalesce(e.person_id::text, ''),
    e.act, e.subject_kind, coalesce(e.subject_id::text, ''), e.details::text), 'UTF8'))
$$;
create trigger entry_is_chained before insert on entry for each row execute function chain_entry();

-- ── Whose rows are whose ─────────────────────────────────────────────────────────────────────────
-- No context gives NULL, and NULL equals nothing: zero rows. FORCE holds for the owner too.
do $$
declare name text;
begin
  for name in
    select table_name from information_schema.columns
    where table_schema = current_schema() and column_name = 'commune_id' and table_name <> 'session'
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
  end loop;
end $$;
alter table commune enable row level security;
alter table commune force row level security;
create policy own_commune on commune
  using (id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
-- Names of communes are public, and signing in happens before a commune is known.
create policy named_to_identity on commune for select to lalanh_identity using (true);
create policy linked_to_identity on person for select to lalanh_identity using (true);
grant select on commune to lalanh_app, lalanh_identity;
grant select (commune_id, id, account_id) on person to lalanh_identity;

grant update on village, school, person, child, sponsor, list_import to lalanh_app;
grant update (valid_to) on membership, circumstance, hardship_marking, pledge to lalanh_app;
grant update (ends_on) on support_term to lalanh_app;
grant update (school_class_id, recorded_at) on enrolment to lalanh_app;
grant update (answer) on submission to lalanh_app;
grant delete on sponsor_village to lalanh_app;

grant select, insert, update on account, session, sign_in_throttle to lalanh_identity;
grant delete on sign_in_throttle to lalanh_identity;

-- One look-up per request: the session behind a token, the person and the roles of the day.
-- Security definer, because accounts and sessions are closed to the office's role; nothing else is returned.
create function open_session(token bytea, at_instant timestamptz, on_day date, idle interval) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_session record;
  viewer jsonb;
begin
  select s.id, s.account_id, s.commune_id, s.last_seen_at into found_session
    from public.session s join public.account a on a.id = s.account_id
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_instant
      and s.last_seen_at > at_instant - idle and a.disabled_at is null;
  if not found then return null; end if;
  if found_session.last_seen_at < at_instant - interval '1 minute' then
    update public.session set last_seen_at = at_instant where id = found_session.id;
  end if;
  perform set_config('app.commune_id', found_session.commune_id::text, true);
  select jsonb_build_object(
      'sessionId', found_session.id, 'accountId', found_session.account_id, 'communeId', c.id,
      'communeName', c.name, 'communeKind', c.kind, 'province', c.province, 'communePrefix', c.prefix,
      'isDemo', c.is_demo, 'personId', p.id, 'fullName', p.full_name, 'jobTitle', p.job_title,
      'memberships', coalesce((
        select jsonb_agg(jsonb_build_object('role', m.role, 'villageId', m.village_id, 'schoolId', m.school_id,
            'schoolClassId', m.school_class_id, 'sponsorId', m.sponsor_id) order by m.id)
          from public.membership m
          where m.commune_id = p.commune_id and m.person_id = p.id
            and m.valid_from <= on_day and (m.valid_to is null or m.valid_to > on_day)), '[]'::jsonb))
    into viewer
    from public.person p join public.commune c on c.id = p.commune_id
    where p.commune_id = found_session.commune_id and p.account_id = found_session.account_id;
  return viewer;
end $$;
-- The login itself may run it, so that a request needs one statement and no role of its own first.
grant execute on function open_session(bytea, timestamptz, date, interval) to public;

-- Where the chain of a commune breaks: the first entry whose hash, place or predecessor is wrong; none when whole.
create function first_broken_entry() returns table (seq bigint) language sql stable as $$
  select seq from (
    select e.seq, e.hash, e.prev_hash, entry_hash(e) as wanted,
      lag(e.hash, 1, '\x'::bytea) over (order by e.seq) as before,
      row_number() over (order by e.seq) as place
    from entry e) chain
  where hash <> wanted or prev_hash <> before or seq <> place
  order by seq limit 1
$$;

-- ── Where every child stands on a day ────────────────────────────────────────────────────────────
-- One definition for lists, figures, plan and reports; runs with the caller's rights, so rows stay the commune's own.
create function child_standing(on_day date) returns table (
  id uuid, code text, full_name text, sort_name text, search_key text, born_on date, born_year int, sex sex,
  village_id uuid, village text, school_id uuid, school text, school_class text,
  category programme_category, especially_difficult boolean, accepted_on date,
  supported boolean, proposed boolean, waiting_since date, sponsor_ids uuid[], sponsors text[])
language sql stable as $$
  select c.id, c.code, c.full_name, c.sort_name, c.search_key, c.born_on, c.born_year, c.sex,
    c.village_id, v.name, e.school_id, e.school, e.school_class,
    m.category, h.child_id is not null, a.accepted_on,
    coalesce(t.has_lead, false), coalesce(p.is_open, false) and not coalesce(t.has_lead, false),
    case when coalesce(t.has_lead, false) then null else greatest(a.accepted_on, t.last_end) end,
    coalesce(t.sponsor_ids, '{}'), coalesce(t.sponsors, '{}')
  from child c
  join acceptance a on a.commune_id = c.commune_id and a.child_id = c.id and a.accepted_on <= on_day
  left join village v on v.commune_id = c.commune_id and v.id = c.village_id
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
