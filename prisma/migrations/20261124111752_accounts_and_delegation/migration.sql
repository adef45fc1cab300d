-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "on_behalf_of_id" UUID;

-- AlterTable
ALTER TABLE "account" ALTER COLUMN "password_hash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "one_time_code" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "commune_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_time_code_code_hash_key" ON "one_time_code"("code_hash");

-- CreateIndex
CREATE INDEX "one_time_code_account_id_idx" ON "one_time_code"("account_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_commune_id_on_behalf_of_id_fkey" FOREIGN KEY ("commune_id", "on_behalf_of_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_code" ADD CONSTRAINT "one_time_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_code" ADD CONSTRAINT "one_time_code_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what a login may do to itself, what may be lent, and how long a session of an administrator lasts.

-- ── One-time codes ───────────────────────────────────────────────────────────────────────────────
alter table one_time_code add constraint one_time_code_ends_later check (ends_at > created_at);
-- A newer code makes the older void, whoever gives them out at the same moment.
create unique index one_time_code_one_open on one_time_code (account_id)
  where used_at is null and voided_at is null;
grant select, insert on one_time_code to lalanh_identity;
grant update (used_at, voided_at) on one_time_code to lalanh_identity;
grant update (password_hash, disabled_at) on account to lalanh_identity;
grant update (confirmed_at) on session to lalanh_identity;

-- ── Delegation ───────────────────────────────────────────────────────────────────────────────────
alter table membership
  add constraint membership_lent_for_days check (
    on_behalf_of_id is null or (valid_to is not null and on_behalf_of_id <> person_id)),
  add constraint membership_lent_once exclude using gist (
    commune_id with =, on_behalf_of_id with =, role with =, daterange(valid_from, valid_to) with &&)
    where (on_behalf_of_id is not null);

-- ── Sessions ─────────────────────────────────────────────────────────────────────────────────────
-- As before, and: whoever keeps the accounts idles out after a quarter of an hour at the latest; the
-- viewer carries when the password was last typed and in whose place a role is held. A look that finds
-- the session ended does not move when it was last seen.
create or replace function open_session(token bytea, at_instant timestamptz, on_day date, idle interval) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_session record;
  viewer jsonb;
begin
  select s.id, s.account_id, s.commune_id, s.last_seen_at, s.confirmed_at into found_session
    from public.session s join public.account a on a.id = s.account_id
    where s.token_hash = token and s.ended_at is null and s.ends_at > at_instant
      and s.last_seen_at > at_instant - idle and a.disabled_at is null;
  if not found then return null; end if;
  perform set_config('app.commune_id', found_session.commune_id::text, true);
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
