-- Worked out again in place when plans or prices have changed. It goes with its site.
grant select, insert, update on observed_day to "${app_role}";

alter table observed_day enable row level security;
alter table observed_day force row level security;
create policy own_rows on observed_day
    using (tenant_id = (select current_setting('app.tenant')::uuid))
    with check (tenant_id = (select current_setting('app.tenant')::uuid));
