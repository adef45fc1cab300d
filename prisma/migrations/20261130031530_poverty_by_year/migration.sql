-- CreateEnum
CREATE TYPE "poverty_standing" AS ENUM ('poor', 'near_poor', 'left_poverty');

-- CreateTable
CREATE TABLE "poverty_status" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version_no" INTEGER NOT NULL,
    "standing" "poverty_standing" NOT NULL,
    "decision_number" TEXT,
    "decided_on" DATE,
    "points_b1" INTEGER,
    "points_b2" INTEGER,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poverty_status_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "poverty_version_once" ON "poverty_status"("commune_id", "child_id", "year", "version_no");

-- AddForeignKey
ALTER TABLE "poverty_status" ADD CONSTRAINT "poverty_status_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table poverty_status
  add constraint poverty_year_sane check (year between 2000 and 2100),
  add constraint poverty_version_counts check (version_no > 0),
  add constraint poverty_points_count check (points_b1 >= 0 and points_b2 >= 0),
  add constraint poverty_status_recorded_by_person
    foreign key (commune_id, recorded_by) references person (commune_id, id);

alter table poverty_status enable row level security;
alter table poverty_status force row level security;
create policy own_commune on poverty_status
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on poverty_status to lalanh_app;
create trigger poverty_status_is_kept before update or delete on poverty_status
  for each row execute function refuse_change();
create trigger poverty_status_is_not_emptied before truncate on poverty_status
  for each statement execute function refuse_change();
