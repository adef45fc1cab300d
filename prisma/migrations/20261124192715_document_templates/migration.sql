-- AlterTable
ALTER TABLE "plan_issue" ADD COLUMN     "template_id" UUID;

-- CreateTable
CREATE TABLE "document_template" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version_no" INTEGER NOT NULL,
    "superior" TEXT,
    "issuer" TEXT[],
    "place_name" TEXT NOT NULL,
    "sign" TEXT NOT NULL,
    "signer_authority" TEXT[],
    "signer_name" TEXT,
    "recipients" TEXT[],
    "valid_from" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_template_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "template_version_once" ON "document_template"("commune_id", "kind", "version_no");

-- AddForeignKey
ALTER TABLE "plan_issue" ADD CONSTRAINT "plan_issue_commune_id_template_id_fkey" FOREIGN KEY ("commune_id", "template_id") REFERENCES "document_template"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_template" ADD CONSTRAINT "document_template_commune_id_recorded_by_fkey" FOREIGN KEY ("commune_id", "recorded_by") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table document_template
  add constraint template_kind_reads check (kind ~ '^[a-z][a-z0-9_]*$'),
  add constraint template_version_counts check (version_no > 0),
  add constraint template_has_issuer check (coalesce(cardinality(issuer), 0) > 0),
  add constraint template_has_signer check (coalesce(cardinality(signer_authority), 0) > 0),
  add constraint template_has_recipients check (coalesce(cardinality(recipients), 0) > 0),
  add constraint template_has_place check (length(trim(place_name)) > 0),
  add constraint template_has_sign check (length(trim(sign)) > 0),
  add constraint template_has_source check (length(trim(source)) > 0);

alter table document_template enable row level security;
alter table document_template force row level security;
create policy own_commune on document_template
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on document_template to lalanh_app;
create trigger document_template_is_kept before update or delete on document_template
  for each row execute function refuse_change();
create trigger document_template_is_not_emptied before truncate on document_template
  for each statement execute function refuse_change();
