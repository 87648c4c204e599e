-- Decided again and again, in place; the journal keeps what was before. It goes with its site.
grant select, insert, update on site_control to "${app_role}";

alter table site_control enable row level security;
alter table site_control force row level security;
create policy own_rows on site_control
    using (tenant_id = (select current_setting('app.tenant')::uuid))
    with check (tenant_id = (select current_setting('app.tenant')::uuid));
