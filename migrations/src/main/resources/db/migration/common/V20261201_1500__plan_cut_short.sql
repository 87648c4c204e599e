-- Whether the time that a plan may take was over before the search for a better one was. Of plans that are there already none was:
-- there was no such limit.
alter table plan add column cut_short boolean default false not null;
