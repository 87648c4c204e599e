-- How much of what nobody could have added more than a policy got, where groups share a cap; null: perfect foresight is the best
-- there is.
alter table backtest_policy add column uplift_capture_of_bound numeric;
