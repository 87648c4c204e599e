-- Forced row-level security holds for the owner too, who is to move the rows of all tenants in the next step.
alter table replan_cursor no force row level security;
