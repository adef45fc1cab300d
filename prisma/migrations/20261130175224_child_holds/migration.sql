-- CreateTable
CREATE TABLE "assignment_hold" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "held_until" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_hold_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "hold_release" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "hold_id" UUID NOT NULL,
    "released_by" UUID NOT NULL,
    "released_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hold_release_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE INDEX "assignment_hold_commune_id_sponsor_id_idx" ON "assignment_hold"("commune_id", "sponsor_id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_released_once" ON "hold_release"("commune_id", "hold_id");

-- AddForeignKey
ALTER TABLE "assignment_hold" ADD CONSTRAINT "assignment_hold_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_hold" ADD CONSTRAINT "hold_child_is_accepted" FOREIGN KEY ("commune_id", "child_id") REFERENCES "acceptance"("commune_id", "child_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_hold" ADD CONSTRAINT "assignment_hold_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_release" ADD CONSTRAINT "hold_release_commune_id_hold_id_fkey" FOREIGN KEY ("commune_id", "hold_id") REFERENCES "assignment_hold"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema files cannot say.

-- Given back on its first day a hold is empty: it stays in the book and never held.
alter table assignment_hold
  add constraint hold_period check (held_until >= held_on),
  add constraint child_held_once_at_a_time exclude using gist
    (commune_id with =, child_id with =, daterange(held_on, held_until) with &&);
grant update (held_until) on assignment_hold to lalanh_app;

do $$
declare col record; name text;
begin
  for col in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name in ('recorded_by', 'released_by')
      and table_name in ('assignment_hold', 'hold_release')
  loop
    execute format(
      'alter table %I add constraint %I foreign key (commune_id, %I) references person (commune_id, id)',
      col.table_name, col.table_name || '_' || col.column_name || '_person', col.column_name);
  end loop;
  foreach name in array array['assignment_hold', 'hold_release']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_commune on %I using (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid)) with check (commune_id = (select nullif(current_setting(''app.commune_id'', true), '''')::uuid))',
      name);
    execute format('grant select, insert on %I to lalanh_app', name);
  end loop;
  create trigger hold_release_is_kept before update or delete on hold_release
    for each row execute function refuse_change();
  create trigger hold_release_is_not_emptied before truncate on hold_release
    for each statement execute function refuse_change();
end $$;
