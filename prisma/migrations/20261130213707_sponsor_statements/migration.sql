-- AlterTable
ALTER TABLE "sponsor" ADD COLUMN     "gives" "need_kind"[] DEFAULT ARRAY[]::"need_kind"[],
ADD COLUMN     "goods" TEXT;

-- AlterTable
ALTER TABLE "sponsor_contact" ADD COLUMN     "since" DATE;
-- Nobody has been changed yet but by the rows that say so: those keep the day of the first of them.
alter table sponsor_contact no force row level security;
update sponsor_contact c set since = (
  with recursive chain as (
    select c.commune_id, c.replaces_id, c.valid_from
    union all
    select b.commune_id, b.replaces_id, b.valid_from from sponsor_contact b
    join chain on b.commune_id = chain.commune_id and b.id = chain.replaces_id)
  select min(valid_from) from chain);
alter table sponsor_contact force row level security;
ALTER TABLE "sponsor_contact" ALTER COLUMN "since" SET NOT NULL;

-- CreateTable
CREATE TABLE "sponsor_statement" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "promised_children" INTEGER,
    "level_min_vnd" BIGINT,
    "level_max_vnd" BIGINT,
    "level_rhythm" "rhythm",
    "form" "support_form",
    "goods" TEXT,
    "gives" "need_kind"[],
    "village_ids" UUID[],
    "school_ids" UUID[],
    "end_reason" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sponsor_statement_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sponsor_statement_in_order" ON "sponsor_statement"("commune_id", "sponsor_id", "ordinal");

-- AddForeignKey
ALTER TABLE "sponsor_statement" ADD CONSTRAINT "sponsor_statement_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

grant update (goods, gives) on sponsor to lalanh_app;
alter table sponsor
  add constraint sponsor_goods_say_something check (length(trim(goods)) > 0);
alter table sponsor_contact
  add constraint contact_is_known_later check (valid_from >= since);
alter table sponsor_statement
  add constraint statement_ordinal_counts check (ordinal > 0),
  add constraint statement_promise_counts check (promised_children between 0 and 1000),
  add constraint statement_level_is_whole check (num_nonnulls(level_min_vnd, level_max_vnd, level_rhythm) in (0, 3)),
  add constraint statement_end_has_reason check (length(trim(end_reason)) > 0),
  add constraint sponsor_statement_recorded_by_person foreign key (commune_id, recorded_by) references person (commune_id, id);

alter table sponsor_statement enable row level security;
create policy own_commune on sponsor_statement
  using (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid))
  with check (commune_id = (select nullif(current_setting('app.commune_id', true), '')::uuid));
grant select, insert, delete on sponsor_statement to lalanh_app;
-- As the units themselves: what a list brought goes with the list, nothing else is taken away.
create trigger sponsor_statement_goes_with_its_list before delete on sponsor_statement
  for each row execute function refuse_unless_undone();

-- What the units say now, since they were written down: what they said before is not known.
alter table sponsor no force row level security;
alter table sponsor_village no force row level security;
alter table sponsor_school no force row level security;
insert into sponsor_statement (commune_id, id, sponsor_id, ordinal, promised_children, level_min_vnd, level_max_vnd,
    level_rhythm, form, gives, village_ids, school_ids, recorded_by, recorded_at)
  select s.commune_id, uuidv7(), s.id, 1, s.promised_children, s.level_min_vnd, s.level_max_vnd, s.level_rhythm,
    s.form, '{}',
    array(select v.village_id from sponsor_village v where v.commune_id = s.commune_id and v.sponsor_id = s.id),
    array(select v.school_id from sponsor_school v where v.commune_id = s.commune_id and v.sponsor_id = s.id),
    s.created_by, s.created_at
  from sponsor s;
alter table sponsor force row level security;
alter table sponsor_village force row level security;
alter table sponsor_school force row level security;
alter table sponsor_statement force row level security;
