-- Which groups a back-test replays, as a JSON array of their ids in texts; null: all the site has when it runs.
alter table backtest add column group_ids varchar;
