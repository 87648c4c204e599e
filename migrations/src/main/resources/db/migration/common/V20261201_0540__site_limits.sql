-- What parts of a site's wiring may carry, a JSON array of names and watts, and what else draws at its meter; no row of before
-- says either.
alter table site add feeders varchar default '[]' not null;
alter table site add base_load_w numeric default 0 not null;
