-- CreateEnum
CREATE TYPE "list_writing_step" AS ENUM ('waiting', 'checking', 'children', 'schooling', 'circumstances', 'support', 'closing');

-- CreateTable
CREATE TABLE "list_writing" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "answers" BYTEA NOT NULL,
    "rows" INTEGER NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "step" "list_writing_step" NOT NULL DEFAULT 'waiting',
    "ended_at" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "list_writing_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "list_writing_commune_id_list_id_asked_at_idx" ON "list_writing"("commune_id", "list_id", "asked_at");

-- AddForeignKey
ALTER TABLE "list_writing" ADD CONSTRAINT "list_writing_commune_id_list_id_fkey" FOREIGN KEY ("commune_id", "list_id") REFERENCES "list_import"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

-- A list is written once, and once at a time it is asked for.
create unique index list_writing_one_open on list_writing (commune_id, list_id) where ended_at is null;
alter table list_writing
  add constraint list_writing_facts check (rows > 0 and attempts >= 0
    and (refusal is null or ended_at is not null)),
  add constraint list_writing_asked_by_person foreign key (commune_id, asked_by) references person (commune_id, id);

alter table list_writing enable row level security;
alter table list_writing force row level security;
create policy own_commune on list_writing using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid)) with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert, update (attempts, step, ended_at, refusal) on list_writing to lalanh_app;
