-- Plans, as they were made. What is read and written as a whole is one compact column: JSON, deflated.
create table plan (
    tenant_id          uuid                     not null,
    id                 uuid                     not null,
    site_id            uuid                     not null,
    created_at         timestamp with time zone not null,
    made_by            varchar                  not null,
    cause              varchar(20)              not null,
    period_start       timestamp with time zone not null,
    period_end         timestamp with time zone not null,
    zone               varchar(100)             not null,
    currency           varchar(5)               not null,
    profit             numeric                  not null,
    starts             integer                  not null,
    final_until        timestamp with time zone,
    site_version       bigint                   not null,
    market_version     bigint                   not null,
    prices_recorded_by timestamp with time zone not null,
    cap_exceedances    bytea                    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);
create index plan_site on plan (tenant_id, site_id, id);

-- The group is as it was then, so it does not refer to what it is now.
create table plan_group (
    tenant_id          uuid    not null,
    plan_id            uuid    not null,
    ordinal            integer not null,
    group_id           uuid    not null,
    definition         varchar not null,
    group_version      bigint  not null,
    initial_level      integer not null,
    initial_in_state   varchar(40),
    initial_starts     integer not null,
    profit             numeric not null,
    starts             integer not null,
    slots              bytea   not null,
    primary key (tenant_id, plan_id, ordinal),
    unique (tenant_id, plan_id, group_id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
);

create table backtest (
    tenant_id    uuid                     not null,
    id           uuid                     not null,
    site_id      uuid                     not null,
    requested_by varchar                  not null,
    period_start timestamp with time zone not null,
    period_end   timestamp with time zone not null,
    policies     varchar                  not null,
    status       varchar(20)              not null,
    done         integer                  not null,
    total        integer                  not null,
    created_at   timestamp with time zone not null,
    started_at   timestamp with time zone,
    finished_at  timestamp with time zone,
    failure      varchar,
    instance     varchar,
    alive_at     timestamp with time zone,
    version      bigint                   not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);
create index backtest_site on backtest (tenant_id, site_id, id);
create index backtest_status on backtest (tenant_id, status, created_at, id);

create table backtest_summary (
    tenant_id      uuid         not null,
    backtest_id    uuid         not null,
    zone           varchar(100) not null,
    currency       varchar(5)   not null,
    slots          integer      not null,
    unpriced_slots integer      not null,
    advised        varchar(20)  not null,
    advice         varchar      not null,
    primary key (tenant_id, backtest_id),
    foreign key (tenant_id, backtest_id) references backtest (tenant_id, id) on delete cascade
);

create table backtest_policy (
    tenant_id             uuid        not null,
    backtest_id           uuid        not null,
    ordinal               integer     not null,
    policy                varchar(20) not null,
    profit                numeric     not null,
    energy_mwh            numeric     not null,
    hash_ph_days          numeric     not null,
    starts                integer     not null,
    uptime                numeric     not null,
    average_price_per_mwh numeric,
    uplift_capture        numeric,
    loss_forecast         numeric     not null,
    loss_lag              numeric     not null,
    loss_limits           numeric     not null,
    slots_above_cap       integer     not null,
    primary key (tenant_id, backtest_id, ordinal),
    foreign key (tenant_id, backtest_id) references backtest_summary (tenant_id, backtest_id) on delete cascade
);
