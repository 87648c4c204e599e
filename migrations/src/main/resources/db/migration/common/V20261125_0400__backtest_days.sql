-- What a policy earned on each day, as a JSON array of decimals in texts; of results that are there already it is not known.
alter table backtest_policy add column profit_by_day varchar;
