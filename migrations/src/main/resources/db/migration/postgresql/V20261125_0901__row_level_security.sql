-- Begun once and ended once; none is ever removed but with its site.
grant select, insert, update on intervention to "${app_role}";

alter table intervention enable row level security;
alter table intervention force row level security;
create policy own_rows on intervention
    using (tenant_id = (select current_setting('app.tenant')::uuid))
    with check (tenant_id = (select current_setting('app.tenant')::uuid));
