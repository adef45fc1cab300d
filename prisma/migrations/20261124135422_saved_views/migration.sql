-- CreateEnum
CREATE TYPE "viewed_list" AS ENUM ('children', 'sponsors', 'assignments', 'payments');

-- CreateTable
CREATE TABLE "saved_view" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "list" "viewed_list" NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "place" SMALLINT NOT NULL,
    "is_first" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_name_once" ON "saved_view"("commune_id", "person_id", "list", "name");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_place_once" ON "saved_view"("commune_id", "person_id", "list", "place");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table saved_view
  add constraint saved_view_has_a_name check (length(trim(name)) between 1 and 60),
  add constraint saved_view_filters_something check (length(query) between 1 and 1000),
  -- Whoever searches types the name of a child: no view may carry it into an address.
  add constraint saved_view_keeps_no_search check (query !~ '(^|&)(q|search)='),
  add constraint saved_view_is_one_of_twenty check (place between 1 and 20);
create unique index saved_view_one_first on saved_view (commune_id, person_id, list) where is_first;

alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy own_commune on saved_view
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert, delete on saved_view to lalanh_app;
grant update (name, is_first) on saved_view to lalanh_app;
