-- What a policy pays for missed draw targets, which is in its profit; null: a back-test from before this was kept.
alter table backtest_policy add column penalty numeric;
