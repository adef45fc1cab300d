-- AlterTable
ALTER TABLE "list_import" ADD COLUMN     "sender_id" UUID;

-- CreateTable
CREATE TABLE "list_sender" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID,
    "village_id" UUID,
    "name" TEXT,
    "name_key" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "list_sender_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "column_meaning" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "heading" BYTEA NOT NULL,
    "letter" TEXT NOT NULL,
    "field" TEXT,
    "said_by" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "column_meaning_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "list_sender_school_once" ON "list_sender"("commune_id", "school_id");

-- CreateIndex
CREATE UNIQUE INDEX "list_sender_village_once" ON "list_sender"("commune_id", "village_id");

-- CreateIndex
CREATE UNIQUE INDEX "list_sender_name_once" ON "list_sender"("commune_id", "name_key");

-- CreateIndex
CREATE INDEX "column_meaning_commune_id_sender_id_heading_idx" ON "column_meaning"("commune_id", "sender_id", "heading");

-- AddForeignKey
ALTER TABLE "list_import" ADD CONSTRAINT "list_import_commune_id_sender_id_fkey" FOREIGN KEY ("commune_id", "sender_id") REFERENCES "list_sender"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_sender" ADD CONSTRAINT "list_sender_commune_id_school_id_fkey" FOREIGN KEY ("commune_id", "school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_sender" ADD CONSTRAINT "list_sender_commune_id_village_id_fkey" FOREIGN KEY ("commune_id", "village_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_meaning" ADD CONSTRAINT "column_meaning_commune_id_sender_id_fkey" FOREIGN KEY ("commune_id", "sender_id") REFERENCES "list_sender"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_meaning" ADD CONSTRAINT "column_meaning_commune_id_list_id_fkey" FOREIGN KEY ("commune_id", "list_id") REFERENCES "list_import"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table list_sender
  add constraint list_sender_is_one check (num_nonnulls(school_id, village_id, name) = 1),
  add constraint list_sender_name_and_key check ((name is null) = (name_key is null)),
  add constraint list_sender_has_a_name check (length(trim(name)) between 1 and 120);
alter table column_meaning
  add constraint column_meaning_heading_digest check (length(heading) = 32),
  add constraint column_meaning_letter_shape check (letter ~ '^[A-Z]{1,2}$'),
  add constraint column_meaning_field_reads check (field ~ '^[a-z][A-Za-z]*$'),
  add constraint column_meaning_said_by_person foreign key (commune_id, said_by)
    references person (commune_id, id);
grant update (sender_id) on list_import to lalanh_app;

alter table list_sender enable row level security;
alter table list_sender force row level security;
create policy own_commune on list_sender
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on list_sender to lalanh_app;
alter table column_meaning enable row level security;
alter table column_meaning force row level security;
create policy own_commune on column_meaning
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on column_meaning to lalanh_app;
create trigger column_meaning_is_kept before update or delete on column_meaning
  for each row execute function refuse_change();
create trigger column_meaning_is_not_emptied before truncate on column_meaning
  for each statement execute function refuse_change();
