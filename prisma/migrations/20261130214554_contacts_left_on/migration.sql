-- AlterTable
ALTER TABLE "sponsor_contact" ADD COLUMN     "left_on" DATE;

-- Written by hand: what the schema files cannot say.

-- Whoever ended and was not written anew has left.
alter table sponsor_contact no force row level security;
update sponsor_contact c set left_on = c.valid_to
where c.valid_to is not null and not exists (select from sponsor_contact n
  where n.commune_id = c.commune_id and n.replaces_id = c.id);
alter table sponsor_contact force row level security;

alter table sponsor_contact
  add constraint contact_leaves_at_end check (left_on >= since and left_on <= valid_to),
  add constraint contact_left_is_over check (left_on is null or valid_to is not null),
  drop constraint contact_end_has_reason,
  add constraint contact_end_has_reason check (end_reason is null or (left_on is not null and length(trim(end_reason)) > 0));
grant update (left_on) on sponsor_contact to lalanh_app;
