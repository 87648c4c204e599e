-- What a policy pays in demand charges, which is in its profit; null: a back-test from before this was kept.
alter table backtest_policy add column demand_cost numeric;
