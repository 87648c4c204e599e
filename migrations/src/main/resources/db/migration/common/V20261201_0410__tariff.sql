-- what is paid of the power price at a site, as a document; null: that price itself
alter table site_market add column tariff varchar;
-- What the market asked, beside what was paid; null: the same, or a back-test from before there were tariffs.
alter table backtest_policy add column average_market_price_per_mwh numeric;
