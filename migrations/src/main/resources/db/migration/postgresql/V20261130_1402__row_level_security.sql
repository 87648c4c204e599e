alter table backtest force row level security;

grant select, insert, update, delete on server_instance, due_work to "${app_role}";

do $$
declare
    name text;
begin
    foreach name in array array['server_instance', 'due_work']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy own_rows on %I
                 using (tenant_id = (select current_setting(''app.tenant'')::uuid))
                 with check (tenant_id = (select current_setting(''app.tenant'')::uuid))', name);
    end loop;
end
$$;

-- Workers take on what is due for all tenants, in units of the platform. It says what is due, and nothing of its content.
create policy system_rows on due_work
    using ((select current_setting('app.tenant')::uuid) = '00000000-0000-0000-0000-000000000000')
    with check ((select current_setting('app.tenant')::uuid) = '00000000-0000-0000-0000-000000000000');
