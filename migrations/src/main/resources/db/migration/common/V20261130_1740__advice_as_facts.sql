-- Why a policy is advised is kept as what it rests on, no longer as an English sentence. Of back-tests that are there already
-- there is the sentence alone. Where there is neither a sentence nor a figure, nothing that could be run was compared.
alter table backtest_summary alter column advice drop not null;
alter table backtest_summary add column over_always_on numeric;
alter table backtest_summary add column rival varchar(20);
alter table backtest_summary add column rival_ahead numeric;
