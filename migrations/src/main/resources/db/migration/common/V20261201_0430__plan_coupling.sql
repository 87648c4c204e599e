-- What is known of groups that were planned together under caps: that no plan earns more, what they would earn without caps, what
-- at their highest levels all the time, and what the caps' room is worth. Of plans that are there already, and of those in whose
-- way no cap is, there is nothing of it.
alter table plan add column bound numeric;
alter table plan add column uncapped numeric;
alter table plan add column unplanned numeric;
alter table plan add column cap_worths bytea;
