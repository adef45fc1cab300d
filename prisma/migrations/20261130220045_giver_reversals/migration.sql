-- CreateEnum
CREATE TYPE "giver_mistake" AS ENUM ('wrong_giver', 'wrong_day', 'not_so');

-- CreateTable
CREATE TABLE "giver_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "charge_id" UUID,
    "reopens_id" UUID,
    "said_on" DATE NOT NULL,
    "said_by" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "because" "giver_mistake" NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "giver_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "giver_reversal_commune_id_reopens_id_idx" ON "giver_reversal"("commune_id", "reopens_id");

-- CreateIndex
CREATE UNIQUE INDEX "giver_charge_reversed_once" ON "giver_reversal"("commune_id", "charge_id");

-- AddForeignKey
ALTER TABLE "giver_reversal" ADD CONSTRAINT "giver_reversal_commune_id_charge_id_fkey" FOREIGN KEY ("commune_id", "charge_id") REFERENCES "giver_charge"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "giver_reversal" ADD CONSTRAINT "giver_reversal_commune_id_reopens_id_fkey" FOREIGN KEY ("commune_id", "reopens_id") REFERENCES "giver_charge"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table giver_reversal
  add constraint giver_reversal_takes_back check (num_nonnulls(charge_id, reopens_id) > 0),
  add constraint giver_reversal_said_by_person foreign key (commune_id, said_by) references person (commune_id, id),
  add constraint giver_reversal_reversed_by_person foreign key (commune_id, reversed_by) references person (commune_id, id);
-- A charge that was taken back lasts no day: it stands in nobody's way, and what was said of it stays.
alter table giver_charge
  drop constraint giver_charge_period,
  add constraint giver_charge_period check (ends_on >= starts_on);

-- A charge ends once, with a day of its own; only a recorded reversal empties it, or opens again what it ended.
drop trigger giver_charge_ends_once on giver_charge;
drop function refuse_second_end();
create function settle_giver_charge() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.ends_on is null and (new.ends_on > new.starts_on or exists (
    select from giver_reversal r where r.commune_id = old.commune_id and r.charge_id = old.id))
  then return new; end if;
  if old.ends_on is not null and new.ends_on is null and exists (
    select from giver_reversal r where r.commune_id = old.commune_id and r.reopens_id = old.id
      and r.said_on = old.ends_on and r.said_by = old.ended_by and r.said_at = old.ended_at)
  then return new; end if;
  raise exception 'this charge has ended' using errcode = 'check_violation', constraint = 'giver_charge_ends_once';
end $$;
revoke execute on function settle_giver_charge() from public;
create trigger giver_charge_ends_once before update on giver_charge
  for each row execute function settle_giver_charge();

alter table giver_reversal enable row level security;
alter table giver_reversal force row level security;
create policy own_commune on giver_reversal
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on giver_reversal to lalanh_app;
create trigger giver_reversal_is_kept before update or delete on giver_reversal
  for each row execute function refuse_change();
create trigger giver_reversal_is_not_emptied before truncate on giver_reversal
  for each statement execute function refuse_change();
