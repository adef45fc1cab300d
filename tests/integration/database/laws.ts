/** Accounts and sessions come before the tenant: a role of their own reads them, the office's never. */
const IDENTITY = [
  ...['account', 'one_time_code', 'session', 'sign_in_throttle'],
  ...['totp', 'recovery_code', 'passkey', 'passkey_challenge'],
  ...['provider_link', 'provider_answer', 'queue_key'],
  'door_pace',
]

/** Acts and money are never rewritten, only answered by another act. */
const KEPT = [
  ...['entry', 'trace', 'acceptance', 'recognition', 'list_commit'],
  ...['column_meaning', 'list_undoing'],
  ...['stored_file', 'file_removal'],
  ...['assignment', 'assignment_review', 'assignment_decision'],
  ...['assignment_acceptance', 'assignment_acceptance_reversal'],
  ...['support_ending', 'support_ending_reversal', 'hold_release'],
  ...['assignment_draft', 'assignment_draft_change'],
  ...['payment', 'payment_part', 'payment_reversal'],
  ...['plan', 'plan_category', 'plan_recipient', 'plan_issue', 'plan_situation'],
  ...['plan_review', 'plan_decision'],
  ...['plan_situation_line', 'notice'],
  ...['direction', 'direction_answer', 'direction_decision', 'direction_withdrawal'],
  ...['mobilisation_step', 'mobilisation_reversal', 'naming_consent', 'naming_withdrawal'],
  ...['offer', 'offer_step'],
  ...['safeguarding_agreement', 'agreement_ending', 'giver', 'giver_reversal'],
  ...['parameter_value', 'document_template', 'class_answer'],
  ...['child_paper', 'paper_withdrawal', 'proposal', 'proposal_verification', 'proposal_decision'],
  ...['household', 'insurance_status', 'consent', 'consent_withdrawal'],
  ...['archival', 'archival_reversal'],
  ...['child_distinction', 'child_distinction_reversal', 'child_merger'],
  ...['child_merger_move', 'child_merger_reversal'],
  ...['review_round', 'review_sender', 'review_answer', 'review_reopening', 'review_closing'],
  ...['year_opening', 'year_opening_reversal', 'schooling_answer'],
  ...['former_name', 'village_merger', 'village_move', 'village_merger_reversal'],
]

/** Every column of a row that may change after it was written. What is not here is written once. */
const CHANGEABLE: Record<string, Record<string, readonly string[]>> = {
  lalanh_app: {
    village: ['name', 'name_key', 'merger_id'],
    school: ['name', 'name_key', 'level'],
    school_year: ['starts_on', 'ends_on'],
    school_class: ['name', 'closed_on'],
    child: [
      ...['full_name', 'search_key', 'sort_name', 'born_on', 'born_year', 'sex'],
      ...['personal_id_cipher', 'personal_id_index', 'moet_id', 'village_id'],
      ...['guardian_name', 'guardian_phone', 'guardian_relation', 'note', 'version'],
    ],
    child_key: [
      ...['name', 'letters', 'day', 'day_and_given', 'year_and_given', 'year_and_first'],
      ...['guardian', 'second_guardian', 'rule'],
    ],
    sponsor: [
      ...['name', 'name_key', 'kind', 'promised_children', 'form', 'note', 'version'],
      ...['goods', 'gives'],
      ...['level_min_vnd', 'level_max_vnd', 'level_rhythm', 'contact_name', 'contact_phone'],
    ],
    list_import: ['kind', 'reading', 'version', 'sender_id'],
    list_writing: ['attempts', 'step', 'ended_at', 'refusal'],
    membership: ['valid_to'],
    circumstance: ['valid_to', 'child_id'],
    hardship_marking: ['valid_to', 'child_id'],
    household_member: ['valid_to'],
    legal_tag: ['valid_to'],
    case_officer: ['valid_to'],
    guardian: ['valid_to'],
    sponsor_contact: ['valid_to', 'left_on', 'ended_by', 'ended_at', 'end_reason'],
    need: ['valid_to'],
    pledge: ['valid_to'],
    support_term: ['starts_on', 'ends_on'],
    assignment_hold: ['held_until'],
    giver_contact: ['full_name', 'phone', 'version'],
    giver_charge: ['ends_on', 'ended_by', 'ended_at'],
    child_withdrawal: ['returned_list_id'],
    enrolment: ['school_class_id', 'recorded_at', 'child_id'],
    submission: ['answer'],
    commune: ['second_step_required'],
    saved_view: ['name', 'is_first'],
    job_run: [
      ...['attempts', 'started_at', 'ended_at', 'outcome', 'failure', 'details', 'asked_by'],
    ],
  },
  lalanh_identity: {
    account: ['disabled_at', 'password_hash'],
    one_time_code: ['used_at', 'voided_at'],
    session: ['confirmed_at', 'ended_at', 'second_step_at'],
    totp: ['secret', 'last_step', 'ended_at'],
    recovery_code: ['used_at'],
    passkey: ['counter', 'last_used_at'],
    provider_link: ['last_used_at'],
    door_pace: ['busy_until'],
    sign_in_throttle: ['failures', 'last_failure_at', 'next_try_at'],
  },
}

/**
 * Rows that may be taken away again: neither is a record of anything, or they go with the list that brought
 * them when it is undone, which a trigger of theirs sees to.
 */
const REMOVABLE = [
  ...['lalanh_app sponsor_village', 'lalanh_app sponsor_school', 'lalanh_app submission'],
  ...['lalanh_app sponsor_contact', 'lalanh_app sponsor_statement'],
  ...['lalanh_app support_term', 'lalanh_app pledge', 'lalanh_app enrolment', 'lalanh_app sponsor'],
  'lalanh_app poverty_status',
  ...['lalanh_identity sign_in_throttle', 'lalanh_identity session'],
  ...['lalanh_app school_year', 'lalanh_app school_class', 'lalanh_app saved_view'],
  'lalanh_identity recovery_code',
  ...['lalanh_identity passkey', 'lalanh_identity passkey_challenge'],
  ...['lalanh_identity provider_link', 'lalanh_identity provider_answer'],
  'lalanh_identity queue_key',
  // Whose an offer of help was, some time after it was declined; and a pace nobody waits for any more
  ...['lalanh_app offer_contact', 'lalanh_identity door_pace'],
  // Who a giver was, some time after the last child
  'lalanh_app giver_contact',
]

/** Who runs which function of ours; the functions of triggers are run by the database alone. */
const RUNNABLE = [
  ...[
    'child_standing',
    'count_while_writing',
    'entry_hash',
    'first_broken_entry',
    'rows_naming',
  ].map((name) => `lalanh_app ${name}`),
  'lalanh_web open_session',
  'lalanh_web session_step',
]

/** Written into the query around them, which a fixed search path would forbid; the caller's rights. */
const WORKED_IN = ['child_standing', 'entry_hash']

const changeable = Object.entries(CHANGEABLE).flatMap(([role, tables]) =>
  Object.entries(tables).flatMap(([table, columns]) =>
    columns.map((column) => `${role} ${table}.${column}`),
  ),
)

const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')

const TABLES = `(select c.oid, c.relname as name, c.relowner as owner,
    c.relrowsecurity and c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  where c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations')`
const TENANT = `(select * from ${TABLES} t where t.name not in (${listed(IDENTITY)}, 'commune'))`
const CONSTRAINTS = `(select t.name as table, k.conname as name, k.contype as type, f.relname as target,
    pg_get_constraintdef(k.oid) as definition,
    array(select a.attname::text from unnest(k.conkey) with ordinality u(n, place)
            join pg_attribute a on a.attrelid = t.oid and a.attnum = u.n order by u.place) as columns
  from ${TENANT} t join pg_constraint k on k.conrelid = t.oid left join pg_class f on f.oid = k.confrelid)`
/** Our own functions; those an extension brought are its business. */
const FUNCTIONS = `(select p.*, coalesce('search_path=pg_catalog, public, pg_temp' = any (p.proconfig), false) as pinned
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
  where not exists (select 1 from pg_depend d
    where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'))`
const OWN_COMMUNE = `^\\(commune_id = \\( SELECT \\(NULLIF\\(current_setting\\(''app\\.commune_id''::text, true\\), ''''::text\\)\\)::uuid`

/** tgtype of a trigger before each inserted or updated row, as a removal is only ever inserted. */
const BEFORE_INSERT_OR_UPDATE_OF_ROW = 1 + 2 + 4 + 16

/** Each law as a statement whose rows are its breaches, one line each. */
export const LAWS: Record<string, string> = {
  'a table belongs to a commune, to identity, or is the commune': `
    select t.name as line from ${TENANT} t where not exists (
      select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'commune_id'
        and a.attnotnull and not a.attisdropped)`,

  'row-level security is forced on every table of a commune': `
    select t.name as line from ${TABLES} t where not t.forced and t.name not in (${listed(IDENTITY)})`,

  'its policy compares the commune on reading and on writing': `
    select t.name as line from ${TENANT} t where not exists (
      select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = t.name
        and p.cmd = 'ALL' and p.roles = '{public}' and p.permissive = 'PERMISSIVE'
        and p.qual ~ '${OWN_COMMUNE}' and p.with_check ~ '${OWN_COMMUNE}')`,

  'what else a policy opens is written here': `
    select p.tablename || '.' || p.policyname as line from pg_policies p
    where p.schemaname = 'public' and p.policyname <> 'own_commune'
      and (p.tablename, p.cmd, p.roles) not in
        (('commune', 'SELECT', '{lalanh_identity}'), ('person', 'SELECT', '{lalanh_identity}'))
    union all
    select tablename || ' has two policies of the commune' from pg_policies
    where schemaname = 'public' and policyname = 'own_commune' group by tablename having count(*) > 1`,

  'a row is found by commune and id': `
    select t.name as line from ${TENANT} t where not exists (
      select 1 from ${CONSTRAINTS} k where k.table = t.name and k.type = 'p'
        and k.columns = array['commune_id', 'id'])`,

  // A person is a person of the commune; the login behind it is global.
  'unique, foreign and exclusion keys never leave the commune': `
    select k.table || '.' || k.name as line from ${CONSTRAINTS} k
    where k.type in ('u', 'f', 'x') and not 'commune_id' = any (k.columns)
      and not (k.table = 'person' and k.target = 'account')`,

  'a foreign key inside a commune carries the commune on both sides': `
    select k.table || '.' || k.name as line from ${CONSTRAINTS} k
    where k.type = 'f' and k.target in (select name from ${TENANT} t)
      and k.definition !~ '^FOREIGN KEY \\(commune_id, .+\\) REFERENCES \\w+\\(commune_id, '`,

  'nothing disappears because something else does': `
    select k.table || '.' || k.name as line from ${CONSTRAINTS} k
    where k.type = 'f' and k.definition ~ 'ON DELETE (CASCADE|SET)'`,

  'unique indexes made by hand contain the commune too': `
    select i.indexname as line from pg_indexes i join ${TENANT} t on t.name = i.tablename
    where i.schemaname = 'public' and i.indexdef like 'CREATE UNIQUE%'
      and i.indexdef !~ '\\(commune_id\\M'`,

  'acts and money are never rewritten': `
    select kept.name || ' ' || wanted.what as line
    from unnest(array[${listed(KEPT)}]) kept(name)
    cross join (values ('is changed or removed', 27), ('is emptied', 34)) wanted(what, type)
    where not exists (
      select 1 from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_proc f on f.oid = g.tgfoid
      where c.relname = kept.name and f.proname = 'refuse_change' and g.tgenabled = 'O'
        and g.tgtype = wanted.type)`,

  'the office’s role touches no identity, identity touches no child, the login touches nothing': `
    select r.rolname || ' ' || t.name as line from ${TABLES} t cross join pg_roles r
    where r.rolname in ('lalanh_app', 'lalanh_identity', 'lalanh_web')
      and (has_table_privilege(r.rolname, t.oid, 'select,insert,update,delete,truncate')
        or has_any_column_privilege(r.rolname, t.oid, 'select,insert,update'))
      and not (r.rolname = 'lalanh_app' and t.name not in (${listed(IDENTITY)}))
      and not (r.rolname = 'lalanh_identity' and t.name in (${listed(IDENTITY)}, 'commune', 'person'))`,

  'no role of the product passes by the policies, and the owner owns': `
    select r.rolname as line from pg_roles r where r.rolname like 'lalanh%'
      and (r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolreplication)
    union all
    select t.name from ${TABLES} t where pg_get_userbyid(t.owner) <> 'lalanh_owner'`,

  'functions that run with their owner’s rights are written here, with a fixed search path': `
    select p.proname as line from ${FUNCTIONS} p
    where p.prosecdef and not (p.proname in ('count_while_writing', 'open_session', 'session_step') and p.pinned)`,

  // The sweep looks at every foreign key to a file by itself; whoever names one has to ask back.
  'whatever names a kept file asks whether it is still there, and the removal whether it is named': `
    select k.table || '.' || k.name as line from ${CONSTRAINTS} k
    where k.type = 'f' and k.target = 'stored_file' and not exists (
      select 1 from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_proc f on f.oid = g.tgfoid
      where c.relname = k.table and f.proname = 'settle_file_use' and g.tgenabled = 'O'
        and g.tgtype = ${BEFORE_INSERT_OR_UPDATE_OF_ROW})`,

  'other functions look names up where we keep them, or are worked into the query around them': `
    select p.proname as line from ${FUNCTIONS} p
    where not p.pinned and (p.proname not in (${listed(WORKED_IN)}) or p.prosecdef)`,

  'a function is run by those who are named, never by everybody': `
    with runs as (
      select case x.grantee when 0 then 'everybody' else pg_get_userbyid(x.grantee) end || ' ' || p.proname as line
      from ${FUNCTIONS} p cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x
      where x.grantee <> p.proowner)
    select line from runs where line not in (${listed(RUNNABLE)})
    union all
    select wanted.line || ' is missing' from unnest(array[${listed(RUNNABLE)}]) wanted(line)
    where wanted.line not in (select line from runs)`,

  'what may change after it was written is named column by column': `
    with may as (
      select r.rolname || ' ' || t.name || '.' || a.attname as line
      from ${TABLES} t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      cross join pg_roles r
      where r.rolname in ('lalanh_app', 'lalanh_identity', 'lalanh_web')
        and has_column_privilege(r.rolname, t.oid, a.attnum, 'update'))
    select line from may where line not in (${listed(changeable)})
    union all
    select wanted.line || ' is missing' from unnest(array[${listed(changeable)}]) wanted(line)
    where wanted.line not in (select line from may)`,

  'what may be taken away again is named, row by row': `
    select r.rolname || ' ' || t.name || ' ' || w.way as line from ${TABLES} t cross join pg_roles r
    cross join (values ('delete'), ('truncate')) as w (way)
    where r.rolname in ('lalanh_app', 'lalanh_identity', 'lalanh_web')
      and has_table_privilege(r.rolname, t.oid, w.way)
      and not (w.way = 'delete' and r.rolname || ' ' || t.name in (${listed(REMOVABLE)}))`,

  'views, where there are any, run with the rights of who asks': `
    select c.relname as line from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('v', 'm') and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
}

/** For each law a statement that breaks it: a law that does not notice is none. */
export const BREACHES: Record<string, readonly string[]> = {
  'a table belongs to a commune, to identity, or is the commune': [
    'create table loose (id uuid primary key)',
    'alter table trace rename commune_id to commune',
  ],
  'row-level security is forced on every table of a commune': [
    'alter table child no force row level security',
    'alter table payment disable row level security',
    'alter table commune no force row level security',
  ],
  'its policy compares the commune on reading and on writing': [
    'drop policy own_commune on village',
    'alter policy own_commune on village with check (true)',
    'alter policy own_commune on village using (true)',
  ],
  'what else a policy opens is written here': [
    'create policy open_door on child for select using (true)',
  ],
  'a row is found by commune and id': [
    'alter table trace drop constraint trace_pkey; alter table trace add primary key (id)',
  ],
  'unique, foreign and exclusion keys never leave the commune': [
    'alter table village add constraint name_once unique (name)',
    'alter table child add constraint one_of_a_name exclude using gist (full_name with =)',
  ],
  'a foreign key inside a commune carries the commune on both sides': [
    `alter table village add constraint one_id unique (id);
     alter table child add column home uuid references village (id)`,
  ],
  'nothing disappears because something else does': [
    `alter table trace add constraint cascading foreign key (commune_id, child_id)
       references child (commune_id, id) on delete cascade`,
  ],
  'unique indexes made by hand contain the commune too': [
    'create unique index phone_once on person (phone)',
  ],
  'acts and money are never rewritten': [
    'drop trigger payment_is_kept on payment',
    'alter table entry disable trigger entry_is_kept',
    'drop trigger entry_is_not_emptied on entry',
  ],
  'the office’s role touches no identity, identity touches no child, the login touches nothing': [
    'grant select on account to lalanh_app',
    'grant select (full_name) on child to lalanh_identity',
    'grant insert on village to lalanh_web',
  ],
  'no role of the product passes by the policies, and the owner owns': [
    'alter role lalanh_app bypassrls',
    'alter table village owner to postgres',
  ],
  'functions that run with their owner’s rights are written here, with a fixed search path': [
    `create function open_all() returns int language sql security definer as 'select 1'`,
    'alter function open_session reset search_path',
  ],
  'whatever names a kept file asks whether it is still there, and the removal whether it is named':
    [
      'drop trigger payment_names_kept_file on payment',
      'alter table file_removal disable trigger removal_is_of_unused_file',
      `alter table child add column photo_id uuid;
     alter table child add foreign key (commune_id, photo_id) references stored_file (commune_id, id)`,
    ],
  'other functions look names up where we keep them, or are worked into the query around them': [
    'alter function chain_entry reset search_path',
    'alter function child_standing security definer',
  ],
  'a function is run by those who are named, never by everybody': [
    'grant execute on function open_session to public',
    'grant execute on function open_session to lalanh_app',
    `create function open_all() returns int language sql as 'select 1'`,
    'revoke execute on function entry_hash from lalanh_app',
  ],
  'what may change after it was written is named column by column': [
    'grant update on child to lalanh_app',
    'grant update (account_id) on person to lalanh_app',
    'grant update (account_id) on session to lalanh_identity',
    'revoke update (valid_to) on pledge from lalanh_app',
  ],
  'what may be taken away again is named, row by row': [
    'grant delete on child to lalanh_app',
    'grant truncate on submission to lalanh_app',
    'grant delete on job_run to lalanh_app',
  ],
  'views, where there are any, run with the rights of who asks': [
    'create view all_children as select * from child',
  ],
}
