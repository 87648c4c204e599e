-- Withdrawals are added and stay; what a series reaches over changes with them. What the platform keeps is read by all.
alter table bitcoin_value force row level security;

grant select, insert on price_value_withdrawal, bitcoin_value_withdrawal to "${app_role}";
grant select, insert, update on bitcoin_value_series to "${app_role}";
grant update (withdrawn_at, withdrawn_by) on import_report to "${app_role}";

do $$
declare
    name text;
begin
    foreach name in array array['price_value_withdrawal', 'bitcoin_value_withdrawal', 'bitcoin_value_series']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy own_rows on %I
                 using (tenant_id = (select current_setting(''app.tenant'')::uuid))
                 with check (tenant_id = (select current_setting(''app.tenant'')::uuid))', name);
        execute format(
            'create policy public_rows on %I for select
                 using (tenant_id = ''00000000-0000-0000-0000-000000000000'')', name);
    end loop;
end
$$;
