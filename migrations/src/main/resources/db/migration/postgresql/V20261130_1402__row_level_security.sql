alter table backtest force row level security;

grant select, insert, update, delete on server_instance, due_work to "${app_role}";

select keep_to_own_rows('server_instance', 'due_work');

-- Workers take on what is due for all tenants, in units of the platform. It says what is due, and nothing of its content.
create policy system_rows on due_work
    using ((select current_setting('app.tenant')::uuid) = '00000000-0000-0000-0000-000000000000')
    with check ((select current_setting('app.tenant')::uuid) = '00000000-0000-0000-0000-000000000000');
