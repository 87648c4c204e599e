-- The second fence between tenants. A query that forgets the tenant sees its own rows all the same; one outside of a
-- unit of work, which has set no tenant, fails, because current_setting has no default here. The setting stands in a
-- sub-select, so that it is read once per statement and not once per row.
--
-- The application's role owns nothing. It may change and remove only where the program does: logs, values and plans are
-- added and stay as they are. What goes with a site is removed by its foreign key, as the owner.

grant select, insert on
    tenant, tenant_journal, event_outbox, audit_entry, price_value_series, price_value_source, price_value,
    bitcoin_value, import_report, import_defect, plan, plan_group, backtest_summary, backtest_policy
    to "${app_role}";
grant update on tenant_journal, price_value_series to "${app_role}";
grant select, insert, update on app_user, api_key, price_series, site_market, backtest to "${app_role}";
grant select, insert, update, delete on token, site, miner_group, group_level, price_series_alias to "${app_role}";

do $$
declare
    name text;
begin
    foreach name in array array[
        'app_user', 'api_key', 'token', 'tenant_journal', 'event_outbox', 'audit_entry',
        'site', 'miner_group', 'group_level',
        'price_series', 'price_series_alias', 'price_value_series', 'price_value_source', 'price_value',
        'bitcoin_value', 'import_report', 'import_defect', 'site_market',
        'plan', 'plan_group', 'backtest', 'backtest_summary', 'backtest_policy']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy own_rows on %I
                 using (tenant_id = (select current_setting(''app.tenant'')::uuid))
                 with check (tenant_id = (select current_setting(''app.tenant'')::uuid))', name);
    end loop;

    -- What the platform keeps for everybody.
    foreach name in array array[
        'price_series', 'price_series_alias', 'price_value_series', 'price_value_source', 'price_value',
        'bitcoin_value']
    loop
        execute format(
            'create policy public_rows on %I for select
                 using (tenant_id = ''00000000-0000-0000-0000-000000000000'')', name);
    end loop;
end
$$;

-- A tenant sees itself; the platform sees and adds all.
alter table tenant enable row level security;
alter table tenant force row level security;
create policy own_row on tenant
    using (id = (select current_setting('app.tenant')::uuid))
    with check (id = (select current_setting('app.tenant')::uuid));
create policy platform_rows on tenant
    using ((select current_setting('app.tenant')::uuid) = '00000000-0000-0000-0000-000000000000')
    with check ((select current_setting('app.tenant')::uuid) = '00000000-0000-0000-0000-000000000000');
