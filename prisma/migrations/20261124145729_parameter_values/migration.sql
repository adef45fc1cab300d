-- CreateTable
CREATE TABLE "parameter_value" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version_no" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parameter_value_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "parameter_version_once" ON "parameter_value"("commune_id", "key", "version_no");

-- AddForeignKey
ALTER TABLE "parameter_value" ADD CONSTRAINT "parameter_value_commune_id_recorded_by_fkey" FOREIGN KEY ("commune_id", "recorded_by") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table parameter_value
  add constraint parameter_key_reads check (key ~ '^[a-z][a-z0-9_]*$'),
  add constraint parameter_version_counts check (version_no > 0),
  add constraint parameter_value_is_no_debt check (value >= 0),
  add constraint parameter_has_source check (length(trim(source)) > 0);

alter table parameter_value enable row level security;
alter table parameter_value force row level security;
create policy own_commune on parameter_value
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on parameter_value to lalanh_app;
create trigger parameter_value_is_kept before update or delete on parameter_value
  for each row execute function refuse_change();
create trigger parameter_value_is_not_emptied before truncate on parameter_value
  for each statement execute function refuse_change();
