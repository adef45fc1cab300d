-- AlterTable
ALTER TABLE "session" ADD COLUMN     "second_step_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "commune" ADD COLUMN     "second_step_required" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "totp" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "secret" BYTEA,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "last_step" INTEGER NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "totp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "totp_account_id_idx" ON "totp"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_once" ON "recovery_code"("account_id", "code_hash");

-- AddForeignKey
ALTER TABLE "totp" ADD CONSTRAINT "totp_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: who may touch the factors, and that no session opens before its second step.

-- A commune that was there before asks for the second step from now on; the fictional ones do not.
alter table commune no force row level security;
update commune set second_step_required = not is_demo;
alter table commune force row level security;
grant update (second_step_required) on commune to lalanh_app;

alter table totp add constraint totp_keeps_secret_while_used check ((secret is null) = (ended_at is not null));
create unique index totp_one_at_a_time on totp (account_id) where ended_at is null;

grant select, insert on totp, recovery_code to lalanh_identity;
grant update (secret, last_step, ended_at) on totp to lalanh_identity;
grant update (used_at) on recovery_code to lalanh_identity;
-- A new set takes the place of the old one.
grant delete on recovery_code to lalanh_identity;
grant update (second_step_at) on session to lalanh_identity;

-- What a session of an account that gave its password still has to do before it opens: 'code' where
-- an app makes codes for it, 'set_up' where the commune asks a role of the day for a second step and
-- there is none yet. Run by the two functions below with their owner's rights.
create function lacking_step(account uuid, commune uuid, on_day date) returns text
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select case
    when exists (select from public.totp t where t.account_id = account and t.ended_at is null) then 'code'
    when c.second_step_required and exists (
      select from public.person p
      join public.membership m on m.commune_id = p.commune_id and m.person_id = p.id
      where p.commune_id = commune and p.account_id = account
        and m.role in ('officer', 'office_head', 'leader', 'accountant', 'cashier', 'administrator', 'auditor')
        and m.valid_from <= on_day and (m.valid_to is null or m.valid_to > on_day)) then 'set_up'
    end
  from public.commune c where c.id = commune
$$;

-- As before, and nothing stands behind a session whose second step is still to be done.
create or replace function open_session(token bytea, at_instant timestamptz, on_day date, idle interval) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_session record;
  viewer jsonb;
begin
  select s.id, s.account_id, s.commune_id, s.last_seen_at, s.confirmed_at, s.second_step_at into found_session
    from public.session s join public.account a on a.id = s.account_id
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_instant
      and s.last_seen_at > at_instant - idle and a.disabled_at is null;
  if not found then return null; end if;
  perform set_config('app.commune_id', found_session.commune_id::text, true);
  if found_session.second_step_at is null
    and public.lacking_step(found_session.account_id, found_session.commune_id, on_day) is not null then
    return null;
  end if;
  select jsonb_build_object(
      'sessionId', found_session.id, 'accountId', found_session.account_id, 'communeId', c.id,
      'confirmedAt', found_session.confirmed_at,
      'communeName', c.name, 'communeKind', c.kind, 'province', c.province, 'communePrefix', c.prefix,
      'isDemo', c.is_demo, 'personId', p.id, 'fullName', p.full_name, 'jobTitle', p.job_title,
      'memberships', coalesce((
        select jsonb_agg(jsonb_build_object('role', m.role, 'villageId', m.village_id, 'schoolId', m.school_id,
            'schoolClassId', m.school_class_id, 'sponsorId', m.sponsor_id,
            'onBehalfOfId', m.on_behalf_of_id) order by m.id)
          from public.membership m
          where m.commune_id = p.commune_id and m.person_id = p.id
            and m.valid_from <= on_day and (m.valid_to is null or m.valid_to > on_day)), '[]'::jsonb))
    into viewer
    from public.person p join public.commune c on c.id = p.commune_id
    where p.commune_id = found_session.commune_id and p.account_id = found_session.account_id;
  if viewer @> '{"memberships": [{"role": "administrator"}]}'
    and found_session.last_seen_at <= at_instant - interval '15 minutes' then return null;
  end if;
  if found_session.last_seen_at < at_instant - interval '1 minute' then
    update public.session set last_seen_at = at_instant where id = found_session.id;
  end if;
  return viewer;
end $$;

-- The session behind a token that waits for its second step, for the one page that does that step.
-- Looking does not keep it alive.
create function session_step(token bytea, at_instant timestamptz, on_day date, idle interval) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_session record;
  step text;
begin
  select s.id, s.account_id, s.commune_id, a.username into found_session
    from public.session s join public.account a on a.id = s.account_id
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_instant
      and s.last_seen_at > at_instant - idle and a.disabled_at is null and s.second_step_at is null;
  if not found then return null; end if;
  perform set_config('app.commune_id', found_session.commune_id::text, true);
  step := public.lacking_step(found_session.account_id, found_session.commune_id, on_day);
  if step is null then return null; end if;
  return (select jsonb_build_object('step', step, 'sessionId', found_session.id, 'personId', p.id,
      'accountId', found_session.account_id, 'communeId', found_session.commune_id, 'username', found_session.username)
    from public.person p
    where p.commune_id = found_session.commune_id and p.account_id = found_session.account_id);
end $$;

revoke execute on function lacking_step(uuid, uuid, date) from public;
revoke execute on function session_step(bytea, timestamptz, date, interval) from public;
-- Whoever may look sessions up may look these up.
do $$
declare login name;
begin
  for login in
    select pg_get_userbyid(x.grantee)
    from pg_proc p cross join lateral aclexplode(p.proacl) x
    where p.oid = 'public.open_session(bytea, timestamptz, date, interval)'::regprocedure
      and x.grantee not in (0, p.proowner) and x.privilege_type = 'EXECUTE'
  loop
    execute format('grant execute on function session_step(bytea, timestamptz, date, interval) to %I', login);
  end loop;
end $$;
