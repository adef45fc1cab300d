-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "draft_id" UUID;

-- CreateTable
CREATE TABLE "assignment_draft" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "before_id" UUID,
    "question" JSONB NOT NULL,
    "answer" JSONB NOT NULL,
    "drafted_by" UUID NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_draft_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "assignment_draft_change" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_draft_change_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "assignment_draft_commune_id_drafted_by_drafted_at_idx" ON "assignment_draft"("commune_id", "drafted_by", "drafted_at");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_draft_changed_once" ON "assignment_draft_change"("commune_id", "draft_id", "number");

-- CreateIndex
CREATE INDEX "assignment_commune_id_draft_id_idx" ON "assignment"("commune_id", "draft_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_commune_id_draft_id_fkey" FOREIGN KEY ("commune_id", "draft_id") REFERENCES "assignment_draft"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_draft" ADD CONSTRAINT "assignment_draft_commune_id_before_id_fkey" FOREIGN KEY ("commune_id", "before_id") REFERENCES "assignment_draft"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_draft_change" ADD CONSTRAINT "assignment_draft_change_commune_id_draft_id_fkey" FOREIGN KEY ("commune_id", "draft_id") REFERENCES "assignment_draft"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table assignment_draft
  add constraint assignment_draft_by_person foreign key (commune_id, drafted_by) references person (commune_id, id),
  add constraint assignment_draft_in_order check (before_id is null or before_id <> id);
alter table assignment_draft_change
  add constraint assignment_draft_change_counts check (number > 0);

alter table assignment_draft enable row level security;
alter table assignment_draft force row level security;
create policy own_commune on assignment_draft using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid)) with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on assignment_draft to lalanh_app;

alter table assignment_draft_change enable row level security;
alter table assignment_draft_change force row level security;
create policy own_commune on assignment_draft_change using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid)) with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on assignment_draft_change to lalanh_app;

-- What was found and what was said of it stays as it was: the next one is another row.
do $$
declare kept text;
begin
  foreach kept in array array['assignment_draft', 'assignment_draft_change'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      kept || '_is_kept', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      kept || '_is_not_emptied', kept);
  end loop;
end $$;
