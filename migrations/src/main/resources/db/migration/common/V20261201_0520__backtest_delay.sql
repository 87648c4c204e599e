-- How many seconds pass in a back-test from a price's publication to the level that is decided on it; null: none.
alter table backtest add column decision_delay_seconds integer;
