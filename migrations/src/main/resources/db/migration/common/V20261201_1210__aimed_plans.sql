-- Whether draw targets are among what the groups of a plan were planned together under; null: they were not planned together, or
-- the plan is from before this was kept.
alter table plan add column aimed boolean;
