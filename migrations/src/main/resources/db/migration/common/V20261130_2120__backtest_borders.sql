-- Which changes of its market's rules a back-test goes across, as a JSON array of their names; of results that are there already it
-- is not known.
alter table backtest_summary add column regime_borders varchar;
