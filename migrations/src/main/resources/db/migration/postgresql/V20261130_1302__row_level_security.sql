-- What was in force is added and stays as it is; the head and the positions go on in place. All of them go with their site.
alter table plan force row level security;

grant select, insert, update on site_input, plan_in_force to "${app_role}";
grant select, insert on plan_in_force_history to "${app_role}";

do $$
declare
    name text;
begin
    foreach name in array array['site_input', 'plan_in_force', 'plan_in_force_history']
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
