-- Sites and miner groups. Durations are ISO 8601. A number without precision keeps every digit it was given.
create table site (
    tenant_id   uuid                     not null references tenant (id),
    id          uuid                     not null,
    name        varchar                  not null,
    zone        varchar(100)             not null,
    currency    varchar(5)               not null,
    power_cap_w numeric,
    created_at  timestamp with time zone not null,
    version     bigint                   not null,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

create table miner_group (
    tenant_id         uuid                     not null,
    id                uuid                     not null,
    site_id           uuid                     not null,
    name              varchar                  not null,
    miners            integer                  not null,
    minimum_up        varchar(40)              not null,
    minimum_down      varchar(40)              not null,
    starts_per_day    integer,
    ramp_w_per_minute numeric,
    start_cost        varchar                  not null,
    default_level     integer                  not null,
    created_at        timestamp with time zone not null,
    version           bigint                   not null,
    primary key (tenant_id, id),
    unique (tenant_id, site_id, name),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);
create index miner_group_site on miner_group (tenant_id, site_id, id);

create table group_level (
    tenant_id    uuid    not null,
    group_id     uuid    not null,
    ordinal      integer not null,
    name         varchar not null,
    power_w      numeric not null,
    hashrate_ths numeric not null,
    primary key (tenant_id, group_id, ordinal),
    foreign key (tenant_id, group_id) references miner_group (tenant_id, id) on delete cascade
);
