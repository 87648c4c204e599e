-- How far a back-test believed looks, and what it rests on: of when its hashprice is, and what in its inputs can hardly be meant.
-- Of results that are there already it is not known.
alter table backtest_summary add column looks integer;
alter table backtest_summary add column looks_believed numeric;
alter table backtest_summary add column grounds varchar;
