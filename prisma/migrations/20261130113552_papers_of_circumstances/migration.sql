-- AlterTable
ALTER TABLE "child_paper" ADD COLUMN     "circumstance_id" UUID,
ADD COLUMN     "consent_id" UUID;

-- CreateTable
CREATE TABLE "paper_withdrawal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_withdrawal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "paper_withdrawn_once" ON "paper_withdrawal"("commune_id", "paper_id");

-- CreateIndex
CREATE INDEX "child_paper_commune_id_circumstance_id_idx" ON "child_paper"("commune_id", "circumstance_id");

-- AddForeignKey
ALTER TABLE "child_paper" ADD CONSTRAINT "child_paper_commune_id_circumstance_id_fkey" FOREIGN KEY ("commune_id", "circumstance_id") REFERENCES "circumstance"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_paper" ADD CONSTRAINT "child_paper_commune_id_consent_id_fkey" FOREIGN KEY ("commune_id", "consent_id") REFERENCES "consent"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_withdrawal" ADD CONSTRAINT "paper_withdrawal_commune_id_paper_id_fkey" FOREIGN KEY ("commune_id", "paper_id") REFERENCES "child_paper"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table child_paper
  add constraint child_paper_shows_one_thing check (num_nonnulls(circumstance_id, consent_id) <= 1);
alter table paper_withdrawal
  add constraint paper_withdrawal_says_why check (length(trim(reason)) > 0),
  add constraint paper_withdrawal_by_person foreign key (commune_id, withdrawn_by) references person (commune_id, id);

alter table paper_withdrawal enable row level security;
alter table paper_withdrawal force row level security;
create policy own_commune on paper_withdrawal using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid)) with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on paper_withdrawal to lalanh_app;
create trigger paper_withdrawal_is_kept before update or delete on paper_withdrawal
  for each row execute function refuse_change();
create trigger paper_withdrawal_is_not_emptied before truncate on paper_withdrawal
  for each statement execute function refuse_change();
