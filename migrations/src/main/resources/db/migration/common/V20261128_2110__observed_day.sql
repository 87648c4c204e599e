-- Sums of days that are over, so that they need not be worked out again. A row counts only while its fingerprint is that of
-- the plans and prices as they are; every one of them could be lost without loss.
create table observed_day (
    tenant_id     uuid        not null,
    site_id       uuid        not null,
    local_date    date        not null,
    fingerprint   varchar(64) not null,
    planned       varchar(40) not null,
    unplanned     varchar(40) not null,
    unpriced      varchar(40) not null,
    level_changes integer     not null,
    starts        integer     not null,
    energy_mwh    numeric,
    gain          numeric,
    primary key (tenant_id, site_id, local_date),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);
