-- CreateTable
CREATE TABLE "class_answer" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_class_id" UUID NOT NULL,
    "pupils" INTEGER NOT NULL,
    "without_card" INTEGER NOT NULL,
    "proposed" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,
    "sent_by" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "class_answer_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "class_answer_commune_id_school_class_id_sent_at_idx" ON "class_answer"("commune_id", "school_class_id", "sent_at");

-- AddForeignKey
ALTER TABLE "class_answer" ADD CONSTRAINT "class_answer_commune_id_school_class_id_fkey" FOREIGN KEY ("commune_id", "school_class_id") REFERENCES "school_class"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table class_answer
  add constraint class_answer_counts check (pupils >= 0 and without_card between 0 and pupils
    and proposed >= 0 and known >= 0 and proposed + known <= pupils),
  add constraint class_answer_sent_by_person foreign key (commune_id, sent_by) references person (commune_id, id);

alter table class_answer enable row level security;
alter table class_answer force row level security;
create policy own_commune on class_answer using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid)) with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert on class_answer to lalanh_app;
create trigger class_answer_is_kept before update or delete on class_answer
  for each row execute function refuse_change();
create trigger class_answer_is_not_emptied before truncate on class_answer
  for each statement execute function refuse_change();
