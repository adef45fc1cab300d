-- Written by hand: what the schema files cannot say (policies, checks, triggers).
-- A list of poor households that is taken back takes its findings along; nothing else removes one.
drop trigger poverty_status_is_kept on poverty_status;
create trigger poverty_status_is_kept before update on poverty_status
  for each row execute function refuse_change();
create trigger poverty_status_goes_with_its_list before delete on poverty_status
  for each row execute function refuse_unless_undone();
grant delete on poverty_status to lalanh_app;
