grant select, insert, update, delete on idempotent_request, replan_cursor, replan_mark to "${app_role}";

do $$
declare
    name text;
begin
    foreach name in array array['idempotent_request', 'replan_cursor', 'replan_mark']
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
