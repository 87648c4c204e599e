-- Limits of a group that have no column of their own: a JSON object of texts by the limit's name. Null: none of them.
alter table miner_group add further_limits varchar;

-- How long a group had been at its level when its plan began. Null: as long as it had been on or off.
alter table plan_group add initial_at_level varchar(40);

-- Changes between levels above 0. Null: of a back-test from before they were counted.
alter table backtest_policy add level_changes integer;
