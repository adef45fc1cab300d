-- Written by hand: the page of the system says which migrations were applied, and when.

grant select (migration_name, finished_at, rolled_back_at) on "_prisma_migrations" to lalanh_app;
