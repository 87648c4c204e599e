-- One row of a tenant in every table, as a program at schema version 20261124.0940 wrote them. Kept as it is for good:
-- every later program has to read it. {slots} and {exceedances} are bytes, which the databases write differently.
insert into tenant (id, slug, name, created_at, version)
values ('01990000-0000-7000-8000-000000000001', 'ours', 'Ours', '2026-11-20 12:00:00.123456+00', 1);

insert into app_user (tenant_id, id, login, name, role, active, password_hash, created_at, version)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000002', 'ann', 'Ann Ö.', 'ADMIN', true,
    'algorithm:hash', '2026-11-20 12:00:00.123456+00', 2);

insert into api_key (tenant_id, id, name, role, prefix, sha256, created_by, created_at, expires_at, revoked_at, version)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000003', 'key', 'VIEWER', 'hwk_1',
    'abcd', 'USER:ann', '2026-11-20 12:00:00.123456+00', null, '2026-11-21 12:00:00+00', 2);

insert into token (tenant_id, kind, sha256, user_id, expires_at)
values ('01990000-0000-7000-8000-000000000001', 'SESSION', 'ef01', '01990000-0000-7000-8000-000000000002',
    '2026-11-22 12:00:00+00');

insert into tenant_journal (tenant_id, event_seq, audit_seq, audit_hash)
values ('01990000-0000-7000-8000-000000000001', 1, 1, '2345');

insert into event_outbox (tenant_id, seq, aggregate_type, aggregate_id, type, occurred_at, payload)
values ('01990000-0000-7000-8000-000000000001', 1, 'site', 'x', 'site.created', '2026-11-20 12:00:00.123456+00',
    '{"name":"Hall"}');

insert into audit_entry
    (tenant_id, seq, occurred_at, principal, principal_name, type, subject, subject_id, facts, hash)
values ('01990000-0000-7000-8000-000000000001', 1, '2026-11-20 12:00:00.123456+00', 'USER:ann', 'ann', 'site.created',
    'site', 'x', '{"name":"Hall"}', '2345');

insert into site (tenant_id, id, name, zone, currency, power_cap_w, created_at, version)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000004', 'Hall', 'Europe/Berlin', 'EUR',
    1234567.00000000000000000001, '2026-11-20 12:00:00.123456+00', 3);

insert into miner_group
    (tenant_id, id, site_id, name, miners, minimum_up, minimum_down, starts_per_day, ramp_w_per_minute,
     start_cost, default_level, created_at, version)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000005',
    '01990000-0000-7000-8000-000000000004', 'hall 1', 100, 'PT1H', 'PT30M', 4, 50000,
    '[["PT0S","1.5"],["PT4H","2.5"]]', 1, '2026-11-20 12:00:00.123456+00', 4);

insert into group_level (tenant_id, group_id, ordinal, name, power_w, hashrate_ths)
values
    ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000005', 0, 'off', 0, 0),
    ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000005', 1, 'on', 3250, 110.5);

insert into price_series
    (tenant_id, id, name, content, product, sequence, area, currency, zone, known_at, created_at, version)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000006', 'Day ahead', 'POWER_PRICES',
    'DAY_AHEAD', 1, 'DE-LU', 'EUR', 'Europe/Berlin', '13:30', '2026-11-20 12:00:00.123456+00', 1);

insert into price_series_alias (tenant_id, series_id, alias)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000006', '10Y1001A1001A82H');

insert into price_value_series
    (tenant_id, product, sequence, area, currency, starts_at, ends_at, final_until, recorded_at, longest_seconds)
values ('01990000-0000-7000-8000-000000000001', 'DAY_AHEAD', 1, 'DE-LU', 'EUR', '2026-11-20 12:00:00+00',
    '2026-11-20 13:00:00+00', '2026-11-20 13:00:00+00', '2026-11-20 12:00:00.123456+00', 3600);

insert into price_value_source (tenant_id, name)
values ('01990000-0000-7000-8000-000000000001', 'prices.csv');

insert into price_value
    (tenant_id, series_number, starts_at, ends_at, per_mwh, finality, source_number, published_at, recorded_at)
select s.tenant_id, s.number, s.starts_at, s.ends_at, -12.50, 'F', n.number, s.starts_at, s.recorded_at
from price_value_series s
join price_value_source n on n.tenant_id = s.tenant_id;

insert into bitcoin_value (tenant_id, series_id, starts_at, ends_at, amount, height, recorded_at)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000007', '2026-11-20 12:00:00+00', null,
    146472570619930.78, 920000, '2026-11-20 12:00:00.123456+00');

insert into import_report
    (tenant_id, id, series_id, document, imported_at, imported_by, read_count, added, restated,
     span_start, span_end, remarks)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000008',
    '01990000-0000-7000-8000-000000000006', 'prices.csv', '2026-11-20 12:00:00.123456+00', 'USER:ann', 0, 0, 0,
    null, null, '["one"]');

insert into import_defect (tenant_id, report_id, ordinal, document, position, rule)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000008', 0, 'prices.csv', ':3',
    'is no price');

insert into site_market
    (tenant_id, site_id, power_id, day_ahead_id, hashprice_id, bitcoin_id, difficulty_id, fee_share, pool_fee, version)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000004',
    '01990000-0000-7000-8000-000000000006', null, null, '01990000-0000-7000-8000-000000000007',
    '01990000-0000-7000-8000-000000000009', 0.02, 0.01, 1);

insert into plan
    (tenant_id, id, site_id, created_at, made_by, cause, period_start, period_end, zone, currency, profit, starts,
     final_until, site_version, market_version, prices_recorded_by, cap_exceedances)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-00000000000a',
    '01990000-0000-7000-8000-000000000004', '2026-11-20 12:00:00.123456+00', 'USER:ann', 'PRICES',
    '2026-11-20 12:00:00+00', '2026-11-20 12:30:00+00', 'Europe/Berlin', 'EUR', 3.25, 1, '2026-11-20 12:15:00+00',
    3, 1, '2026-11-20 12:00:00.123456+00', {exceedances});

insert into plan_group
    (tenant_id, plan_id, ordinal, group_id, definition, group_version, initial_level, initial_in_state,
     initial_starts, profit, starts, slots)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-00000000000a', 0,
    '01990000-0000-7000-8000-000000000005',
    '["hall 1",100,[["off","0","0"],["on","3250","110.5"]],"PT1H","PT30M",4,"50000",[["PT0S","1.5"],["PT4H","2.5"]],1]',
    4, 1, 'PT17M', 2, 3.25, 1, {slots});

insert into backtest
    (tenant_id, id, site_id, requested_by, period_start, period_end, policies, status, done, total,
     created_at, started_at, finished_at, failure, instance, alive_at, version)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-00000000000b',
    '01990000-0000-7000-8000-000000000004', 'USER:ann', '2026-11-20 12:00:00+00', '2026-11-21 12:00:00+00',
    '["ROLLING","ALWAYS_ON"]', 'FINISHED', 8, 8, '2026-11-20 12:00:00.123456+00', '2026-11-20 12:00:01+00',
    '2026-11-20 12:00:09+00', null, 'instance-1', '2026-11-20 12:00:08+00', 3);

insert into backtest_summary
    (tenant_id, backtest_id, zone, currency, slots, unpriced_slots, advised, advice)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-00000000000b', 'Europe/Berlin', 'EUR', 96, 1,
    'ROLLING', 'Run rolling.');

insert into backtest_policy
    (tenant_id, backtest_id, ordinal, policy, profit, energy_mwh, hash_ph_days, starts, uptime, average_price_per_mwh,
     uplift_capture, loss_forecast, loss_lag, loss_limits, slots_above_cap)
values ('01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-00000000000b', 0, 'ROLLING',
    -1234567.00000000000000000001, 2, 3, 4, 0.5, null, 0.75, 1, 2, 3, 0);
