-- The application's role reads and writes rows and owns nothing. A query that forgets the tenant sees its own all the
-- same; one without a tenant fails, because current_setting has no default here.
grant select, insert, update, delete on tenant to "${app_role}";

alter table tenant enable row level security;
alter table tenant force row level security;
create policy own_tenant on tenant
    using (id = current_setting('app.tenant')::uuid)
    with check (id = current_setting('app.tenant')::uuid);
