-- Where a group hangs and what people call groups of its kind; tags are a JSON array of texts. Both are names within a site.
alter table miner_group add feeder varchar;
alter table miner_group add tags varchar default '[]' not null;

-- Whom an intervention is about: all groups of the site, unless one of the three says less.
alter table intervention add feeder varchar;
alter table intervention add tag varchar;
