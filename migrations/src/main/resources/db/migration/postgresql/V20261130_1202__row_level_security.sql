-- Withdrawals are added and stay; what a series reaches over changes with them. What the platform keeps is read by all.
alter table bitcoin_value force row level security;

grant select, insert on price_value_withdrawal, bitcoin_value_withdrawal to "${app_role}";
grant select, insert, update on bitcoin_value_series to "${app_role}";
grant update (withdrawn_at, withdrawn_by) on import_report to "${app_role}";

select keep_to_own_rows('price_value_withdrawal', 'bitcoin_value_withdrawal', 'bitcoin_value_series');
create policy public_rows on price_value_withdrawal for select using (tenant_id = '00000000-0000-0000-0000-000000000000');
create policy public_rows on bitcoin_value_withdrawal for select using (tenant_id = '00000000-0000-0000-0000-000000000000');
create policy public_rows on bitcoin_value_series for select using (tenant_id = '00000000-0000-0000-0000-000000000000');
