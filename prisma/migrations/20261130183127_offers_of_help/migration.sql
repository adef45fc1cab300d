-- CreateEnum
CREATE TYPE "offer_step_kind" AS ENUM ('in_hand', 'answered', 'declined', 'spam', 'reopened', 'taken_up');

-- AlterEnum
ALTER TYPE "job_kind" ADD VALUE 'forget_offers';

-- CreateTable
CREATE TABLE "door_pace" (
    "key" BYTEA NOT NULL,
    "busy_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "door_pace_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "offer" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "sponsor_kind" NOT NULL,
    "children" INTEGER,
    "form" "support_form",
    "locale" TEXT NOT NULL,
    "form_key" BYTEA NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "consent_version" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "offer_contact" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "offer_contact_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "offer_step" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "kind" "offer_step_kind" NOT NULL,
    "text" TEXT,
    "sponsor_id" UUID,
    "done_by" UUID NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_step_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "offer_commune_id_received_at_idx" ON "offer"("commune_id", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "offer_form_once" ON "offer"("commune_id", "form_key");

-- CreateIndex
CREATE UNIQUE INDEX "offer_code_once" ON "offer"("commune_id", "code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "offer_contact_once" ON "offer_contact"("commune_id", "offer_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_step_once_a_round" ON "offer_step"("commune_id", "offer_id", "round");

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_contact" ADD CONSTRAINT "offer_contact_commune_id_offer_id_fkey" FOREIGN KEY ("commune_id", "offer_id") REFERENCES "offer"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_step" ADD CONSTRAINT "offer_step_commune_id_offer_id_fkey" FOREIGN KEY ("commune_id", "offer_id") REFERENCES "offer"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_step" ADD CONSTRAINT "offer_step_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table offer
  add constraint offer_children_count check (children between 1 and 1000),
  add constraint offer_locale_known check (locale in ('vi', 'en'));
alter table offer_step
  add constraint offer_step_round_counts check (round > 0),
  add constraint offer_step_says_something check
    ((kind in ('answered', 'declined')) = (text is not null) and length(trim(text)) > 0),
  add constraint offer_step_names_its_sponsor check ((kind = 'taken_up') = (sponsor_id is not null)),
  add constraint offer_step_done_by_person foreign key (commune_id, done_by) references person (commune_id, id);
create unique index offer_taken_up_once on offer_step (commune_id, offer_id) where kind = 'taken_up';

do $$
declare name text;
begin
  foreach name in array array['offer', 'offer_contact', 'offer_step']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
  end loop;
  foreach name in array array['offer', 'offer_step']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      name || '_is_kept', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      name || '_is_not_emptied', name);
  end loop;
end $$;
-- Whose an offer was goes some time after it was declined; what it was about stays.
grant delete on offer_contact to lalanh_app;

grant select, insert, delete on door_pace to lalanh_identity;
grant update (busy_until) on door_pace to lalanh_identity;
