-- At which hashprice, per PH/s and day in the site's currency, a back-test is settled in the place of what was paid; null: at
-- what was paid.
alter table backtest add column at_hashprice numeric;
