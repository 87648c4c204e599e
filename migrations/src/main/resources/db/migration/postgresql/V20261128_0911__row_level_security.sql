-- A schedule is never removed but with its site, and what a version said stays as it is.
grant select, insert, update on schedule to "${app_role}";
grant select, insert on schedule_version to "${app_role}";
grant select, insert, update, delete on protected_group to "${app_role}";

do $$
declare
    name text;
begin
    foreach name in array array['schedule', 'schedule_version', 'protected_group']
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
