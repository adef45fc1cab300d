-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenge" (
    "challenge_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("challenge_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_account_id_idx" ON "passkey"("account_id");

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: who may touch passkeys, and what a session without its second step still has to do.
grant select, insert, delete on passkey, passkey_challenge to lalanh_identity;
grant update (counter, last_used_at) on passkey to lalanh_identity;

-- As before, and: where the commune asks for a second step and only a passkey can do it ('passkey'),
-- a password alone must not set another one up.
create or replace function lacking_step(account uuid, commune uuid, on_day date) returns text
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select case
    when exists (select from public.totp t where t.account_id = account and t.ended_at is null) then 'code'
    when c.second_step_required and exists (
      select from public.person p
      join public.membership m on m.commune_id = p.commune_id and m.person_id = p.id
      where p.commune_id = commune and p.account_id = account
        and m.role in ('officer', 'office_head', 'leader', 'accountant', 'cashier', 'administrator', 'auditor')
        and m.valid_from <= on_day and (m.valid_to is null or m.valid_to > on_day))
    then case
      when exists (select from public.passkey k where k.account_id = account) then 'passkey'
      else 'set_up'
    end
  end
  from public.commune c where c.id = commune
$$;
