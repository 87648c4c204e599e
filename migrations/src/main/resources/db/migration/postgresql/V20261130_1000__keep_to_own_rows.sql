-- What every table of tenants' rows gets: whoever works for a tenant, the owner too, sees and writes only its rows.
create function keep_to_own_rows(variadic names text[]) returns void language plpgsql as $$
declare
    name text;
begin
    foreach name in array names
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
