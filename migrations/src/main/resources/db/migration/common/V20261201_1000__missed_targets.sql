-- Where a plan draws less or more than the draw targets of its site, for which penalties are paid: JSON, deflated. Of plans that
-- are there already there is nothing of it: there were no targets.
alter table plan add column target_misses bytea;
