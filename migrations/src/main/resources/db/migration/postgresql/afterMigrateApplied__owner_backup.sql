-- Runs after every migration, so that no table is forgotten. Row-level security is forced: it holds for the owner of the
-- tables too, who has to read the rows of all tenants for a backup and to add them when one is restored. These policies
-- are the owner's alone and let rows through only while app.backup is on, which a backup sets for its one transaction:
-- whoever connects as the owner for anything else, and forgets the tenant, still sees nothing. The application's role,
-- which is another one, gains nothing by the setting.
do $do$
declare
    guarded regclass;
begin
    for guarded in
        select oid from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and relforcerowsecurity
          and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'owner_backup_reads')
    loop
        execute format('create policy owner_backup_reads on %s for select to %I
                        using (current_setting(''app.backup'', true) = ''on'')', guarded, current_user);
        execute format('create policy owner_backup_adds on %s for insert to %I
                        with check (current_setting(''app.backup'', true) = ''on'')', guarded, current_user);
    end loop;
end
$do$;
