-- What was in force is added and stays as it is; the head and the positions go on in place. All of them go with their site.
alter table plan force row level security;

grant select, insert, update on site_input, plan_in_force to "${app_role}";
grant select, insert on plan_in_force_history to "${app_role}";

select keep_to_own_rows('site_input', 'plan_in_force', 'plan_in_force_history');
