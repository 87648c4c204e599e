-- When the caps of a site are lower than usual, and when something else than its base load draws: a JSON object as the API has
-- it; no row of before says either.
alter table site add limit_changes varchar default '{}' not null;
