-- CreateEnum
CREATE TYPE "review_answer_kind" AS ENUM ('children', 'none');

-- CreateTable
CREATE TABLE "review_round" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "basis" TEXT,
    "asks" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_round_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "review_sender" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "village_id" UUID,
    "school_id" UUID,

    CONSTRAINT "review_sender_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "review_answer" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "kind" "review_answer_kind" NOT NULL,
    "child_count" INTEGER NOT NULL,
    "note" TEXT,
    "answered_by" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_answer_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "review_reopening" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reopened_by" UUID NOT NULL,
    "reopened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_reopening_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "review_closing" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "missing" INTEGER NOT NULL,
    "closed_by" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_closing_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "review_village_asked_once" ON "review_sender"("commune_id", "round_id", "village_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_school_asked_once" ON "review_sender"("commune_id", "round_id", "school_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_answered_once_a_turn" ON "review_answer"("commune_id", "sender_id", "turn");

-- CreateIndex
CREATE UNIQUE INDEX "review_answer_reopened_once" ON "review_reopening"("commune_id", "answer_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_round_closed_once" ON "review_closing"("commune_id", "round_id");

-- AddForeignKey
ALTER TABLE "review_sender" ADD CONSTRAINT "review_sender_commune_id_round_id_fkey" FOREIGN KEY ("commune_id", "round_id") REFERENCES "review_round"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_sender" ADD CONSTRAINT "review_sender_commune_id_village_id_fkey" FOREIGN KEY ("commune_id", "village_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_sender" ADD CONSTRAINT "review_sender_commune_id_school_id_fkey" FOREIGN KEY ("commune_id", "school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_commune_id_sender_id_fkey" FOREIGN KEY ("commune_id", "sender_id") REFERENCES "review_sender"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reopening" ADD CONSTRAINT "review_reopening_commune_id_answer_id_fkey" FOREIGN KEY ("commune_id", "answer_id") REFERENCES "review_answer"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_closing" ADD CONSTRAINT "review_closing_commune_id_round_id_fkey" FOREIGN KEY ("commune_id", "round_id") REFERENCES "review_round"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

alter table review_round
  add constraint review_round_has_title check (length(trim(title)) between 1 and 200),
  add constraint review_round_asks check (length(trim(asks)) between 1 and 2000);
alter table review_sender
  add constraint review_sender_is_one_place check (num_nonnulls(village_id, school_id) = 1);
alter table review_answer
  add constraint review_answer_turn_counts check (turn > 0),
  add constraint review_answer_says_how_many check ((kind = 'none') = (child_count = 0) and child_count >= 0);
alter table review_reopening
  add constraint review_reopening_has_reason check (length(trim(reason)) > 0);
alter table review_closing
  add constraint review_closing_counts check (missing >= 0);

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema()
      and column_name in ('opened_by', 'answered_by', 'reopened_by', 'closed_by')
      and table_name in ('review_round', 'review_answer', 'review_reopening', 'review_closing')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['review_round', 'review_sender', 'review_answer', 'review_reopening', 'review_closing']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      name || '_is_kept', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      name || '_is_not_emptied', name);
  end loop;
end $$;
