-- AlterTable
ALTER TABLE "school_class" ADD COLUMN     "closed_on" DATE;

-- Written by hand: years that are there already have the usual days (05/9 and 31/5).
ALTER TABLE "school_year" ADD COLUMN "starts_on" DATE, ADD COLUMN "ends_on" DATE;
alter table school_year no force row level security;
update school_year set starts_on = make_date(start_year, 9, 5), ends_on = make_date(start_year + 1, 5, 31);
alter table school_year force row level security;
alter table school_year alter column starts_on set not null, alter column ends_on set not null,
  add constraint school_year_days check (
    starts_on < ends_on and extract(year from starts_on) = start_year
    and extract(year from ends_on) = start_year + 1);
grant update (starts_on, ends_on) on school_year to lalanh_app;
grant update (name, closed_on) on school_class to lalanh_app;
-- What nothing names may be taken away again; whatever does is a foreign key, and says no.
grant delete on school_year, school_class to lalanh_app;
