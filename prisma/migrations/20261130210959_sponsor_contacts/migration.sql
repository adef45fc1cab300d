-- CreateEnum
CREATE TYPE "sponsor_contact_part" AS ENUM ('contact', 'payer');

-- CreateTable
CREATE TABLE "sponsor_contact" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "part" "sponsor_contact_part" NOT NULL,
    "name" TEXT,
    "role" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "account_holder" TEXT,
    "is_first" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "replaces_id" UUID,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "sponsor_contact_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "sponsor_contact_commune_id_sponsor_id_idx" ON "sponsor_contact"("commune_id", "sponsor_id");

-- CreateIndex
CREATE UNIQUE INDEX "sponsor_contact_replaced_once" ON "sponsor_contact"("commune_id", "replaces_id");

-- AddForeignKey
ALTER TABLE "sponsor_contact" ADD CONSTRAINT "sponsor_contact_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsor_contact" ADD CONSTRAINT "sponsor_contact_commune_id_replaces_id_fkey" FOREIGN KEY ("commune_id", "replaces_id") REFERENCES "sponsor_contact"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table sponsor_contact
  add constraint contact_is_reached check (num_nonnulls(name, phone) > 0),
  add constraint contact_names check (length(trim(name)) > 0),
  add constraint contact_first_is_contact check (not is_first or part = 'contact'),
  add constraint contact_account_is_of_payer check (account_holder is null or part = 'payer'),
  add constraint contact_ends_later check (valid_to >= valid_from),
  add constraint contact_end_is_whole check (num_nonnulls(valid_to, ended_by, ended_at) in (0, 3)),
  add constraint contact_end_has_reason check (end_reason is null or (valid_to is not null and length(trim(end_reason)) > 0)),
  add constraint sponsor_contact_recorded_by_person foreign key (commune_id, recorded_by) references person (commune_id, id),
  add constraint sponsor_contact_ended_by_person foreign key (commune_id, ended_by) references person (commune_id, id);
-- One is asked for first, and one pays.
create unique index sponsor_contact_one_first on sponsor_contact (commune_id, sponsor_id) where is_first and valid_to is null;
create unique index sponsor_contact_one_payer on sponsor_contact (commune_id, sponsor_id) where part = 'payer' and valid_to is null;

alter table sponsor_contact enable row level security;
create policy own_commune on sponsor_contact
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert, delete on sponsor_contact to lalanh_app;
grant update (valid_to, ended_by, ended_at, end_reason) on sponsor_contact to lalanh_app;
-- As the units themselves: what a list brought goes with the list, nothing else is taken away.
create trigger sponsor_contact_goes_with_its_list before delete on sponsor_contact
  for each row execute function refuse_unless_undone();

-- Whoever stands in the units' own lines is their first contact, since the unit was written down.
alter table sponsor no force row level security;
insert into sponsor_contact (commune_id, id, sponsor_id, part, name, phone, is_first, valid_from, recorded_by, recorded_at)
  select commune_id, uuidv7(), id, 'contact', contact_name, contact_phone, true,
    (created_at at time zone 'Asia/Ho_Chi_Minh')::date, created_by, created_at
  from sponsor where num_nonnulls(contact_name, contact_phone) > 0;
alter table sponsor force row level security;
alter table sponsor_contact force row level security;
