-- CreateTable
CREATE TABLE "sponsor_school" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,

    CONSTRAINT "sponsor_school_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sponsor_school_once" ON "sponsor_school"("commune_id", "sponsor_id", "school_id");

-- AddForeignKey
ALTER TABLE "sponsor_school" ADD CONSTRAINT "sponsor_school_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsor_school" ADD CONSTRAINT "sponsor_school_commune_id_school_id_fkey" FOREIGN KEY ("commune_id", "school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table sponsor_school enable row level security;
alter table sponsor_school force row level security;
create policy own_commune on sponsor_school
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert, delete on sponsor_school to lalanh_app;
