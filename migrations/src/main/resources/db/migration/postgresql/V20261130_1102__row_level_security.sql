grant select, insert, update, delete on consumer_cursor to "${app_role}";
grant select, insert on set_aside_event to "${app_role}";

do $$
declare
    name text;
begin
    foreach name in array array['consumer_cursor', 'set_aside_event']
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
