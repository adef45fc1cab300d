/** Communes besides those of the cast, each with somebody who writes. */
export const MORE_COMMUNES = `
  with made as (
    insert into commune (id, name, kind, province, code, prefix, is_demo, second_step_required, created_at)
    select gen_random_uuid(), 'Xã số ' || n, 'xa', 'Đà Nẵng', lpad(n::text, 5, '0'),
      translate(lpad((n % 10000)::text, 4, '0'), '0123456789', 'ABCDEFGHIJ'), true, false, now()
    from generate_series(1, $1) n returning id)
  insert into person (commune_id, id, full_name, job_title) select id, id, 'Cán bộ', 'Cán bộ' from made`

/** Villages, two schools with nine classes each of two years, six units: in every commune. */
export const PLACES = `
  with villages as (
    insert into village (commune_id, id, name, name_key)
    select c.id, gen_random_uuid(), 'Thôn ' || n, 'thon ' || n from commune c, generate_series(1, $1) n),
  years as (
    insert into school_year (commune_id, id, start_year, starts_on, ends_on)
    select c.id, gen_random_uuid(), y, make_date(y, 9, 5), make_date(y + 1, 5, 31)
    from commune c, generate_series(2025, 2026) y returning commune_id, id),
  schools as (
    insert into school (commune_id, id, name, name_key, level)
    select c.id, gen_random_uuid(), said.name, lower(said.name), said.level::school_level
    from commune c, (values ('Trường TH Quế Thọ', 'primary'), ('Trường THCS Bình Lâm', 'lower_secondary')) said(name, level)
    returning commune_id, id),
  units as (
    insert into sponsor (commune_id, id, name, name_key, kind, created_by, created_at)
    select c.id, gen_random_uuid(), 'Đơn vị ' || n, 'don vi ' || n, 'agency',
      (select p.id from person p where p.commune_id = c.id limit 1), now()
    from commune c, generate_series(1, 6) n)
  insert into school_class (commune_id, id, school_id, school_year_id, name)
  select s.commune_id, gen_random_uuid(), s.id, y.id, n || 'A'
  from schools s join years y on y.commune_id = s.commune_id, generate_series(1, 9) n`

/** Chosen by the number in the code, so that the first commune's children are the same in both databases. */
const NUMBER = `substring(c.code from '-(\\d+)$')::int`
export const WHAT_HANGS_ON_THEM = [
  `insert into enrolment (commune_id, id, child_id, school_year_id, school_class_id, recorded_at)
   select c.commune_id, gen_random_uuid(), c.id, y.id, k.id, now()
   from child c
   join school_year y on y.commune_id = c.commune_id
   join lateral (select k.id from school_class k
     where k.commune_id = c.commune_id and k.school_year_id = y.id
     order by k.name, k.school_id offset ${NUMBER} % 18 limit 1) k on true
   where ${NUMBER} % 10 > 0`,
  `insert into circumstance (commune_id, id, child_id, category, is_main, valid_from, recorded_by, recorded_at)
   select c.commune_id, gen_random_uuid(), c.id,
     (enum_range(null::programme_category))[1 + ${NUMBER} % 5], true, date '2025-03-01', c.created_by, now()
   from child c`,
  `insert into poverty_status (commune_id, id, child_id, year, version_no, standing, recorded_by, recorded_at)
   select c.commune_id, gen_random_uuid(), c.id, y, 1,
     (enum_range(null::poverty_standing))[1 + ${NUMBER} % 3], c.created_by, now()
   from child c, generate_series(2025, 2026) y
   where ${NUMBER} % 5 in (2, 3) and (y = 2025 or ${NUMBER} % 2 = 0)`,
  `insert into hardship_marking (commune_id, id, child_id, reason, valid_from, recorded_by, recorded_at)
   select c.commune_id, gen_random_uuid(), c.id, 'Khó khăn', date '2025-06-01', c.created_by, now()
   from child c where ${NUMBER} % 7 = 0`,
  `insert into guardian (commune_id, id, child_id, relation, full_name, phone, valid_from, recorded_by, recorded_at)
   select c.commune_id, gen_random_uuid(), c.id, 'grandparent', o.guardian_name, o.guardian_phone,
     date '2025-06-01', c.created_by, now()
   from child c join child o on o.commune_id = c.commune_id and o.guardian_name is not null
     and ${NUMBER.replaceAll('c.', 'o.')} = ${NUMBER} + 1
   where ${NUMBER} % 3 = 0`,
  // That child's key of the same name: the triggers that would ask for it rest while this is filled.
  `update child_key k set second_guardian = n.guardian
   from child c join child o on o.commune_id = c.commune_id and o.guardian_name is not null
     and ${NUMBER.replaceAll('c.', 'o.')} = ${NUMBER} + 1
   join child_key n on n.commune_id = o.commune_id and n.id = o.id
   where ${NUMBER} % 3 = 0 and k.commune_id = c.commune_id and k.id = c.id`,
  `with made as (
     insert into recognition (commune_id, id, child_id, sponsor_id, basis, recognised_on, recognised_by, recognised_at)
     select c.commune_id, gen_random_uuid(), c.id, s.id, 'Danh sách', date '2025-07-01', c.created_by, now()
     from child c join lateral (select s.id from sponsor s where s.commune_id = c.commune_id
       order by s.name offset ${NUMBER} % 6 limit 1) s on true
     where ${NUMBER} % 2 = 0 returning commune_id, id, child_id, sponsor_id)
   insert into support_term (commune_id, id, child_id, sponsor_id, role, starts_on, ends_on, recognition_id)
   select m.commune_id, gen_random_uuid(), m.child_id, m.sponsor_id, 'lead', date '2025-07-01',
     case when ${NUMBER} % 16 = 0 then date '2026-06-30' end, m.id
   from made m join child c on c.commune_id = m.commune_id and c.id = m.child_id`,
  `insert into assignment (commune_id, id, child_id, sponsor_id, role, from_quarter, proposed_by, proposed_at)
   select c.commune_id, gen_random_uuid(), c.id,
     (select s.id from sponsor s where s.commune_id = c.commune_id order by s.name limit 1),
     'lead', '2026-Q4', c.created_by, now()
   from child c where ${NUMBER} % 20 = 1`,
  `insert into archival (commune_id, id, child_id, round, reason, archived_on, archived_by, archived_at)
   select c.commune_id, gen_random_uuid(), c.id, 1, (enum_range(null::archival_reason))[1], date '2026-05-01', c.created_by, now()
   from child c where ${NUMBER} % 25 = 3`,
]
