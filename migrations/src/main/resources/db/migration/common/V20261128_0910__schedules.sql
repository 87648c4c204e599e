-- What people want again and again at a site. What a schedule says is JSON, which is written and read as a whole; in_force is
-- the number of the version that was activated last.
create table schedule (
    tenant_id       uuid        not null,
    id              uuid        not null,
    site_id         uuid        not null,
    state           varchar(20) not null,
    in_force        integer,
    draft           varchar,
    drafted_by      varchar,
    drafted_by_name varchar,
    drafted_at      timestamp with time zone,
    version         bigint      not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);
create index schedule_site on schedule (tenant_id, site_id, id);
create index schedule_state on schedule (tenant_id, state, id);

create table schedule_version (
    tenant_id         uuid                     not null,
    schedule_id       uuid                     not null,
    version_number    integer                  not null,
    content           varchar                  not null,
    activated_by      varchar                  not null,
    activated_by_name varchar                  not null,
    activated_at      timestamp with time zone not null,
    why               varchar                  not null,
    primary key (tenant_id, schedule_id, version_number),
    foreign key (tenant_id, schedule_id) references schedule (tenant_id, id) on delete cascade
);

create table protected_group (
    tenant_id         uuid                     not null,
    group_id          uuid                     not null,
    protected_by      varchar                  not null,
    protected_by_name varchar                  not null,
    since             timestamp with time zone not null,
    reason            varchar                  not null,
    primary key (tenant_id, group_id),
    foreign key (tenant_id, group_id) references miner_group (tenant_id, id) on delete cascade
);
