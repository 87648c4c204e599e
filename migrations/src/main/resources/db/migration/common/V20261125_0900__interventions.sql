-- What people decide against whatever a plan would choose. Group ids are a JSON array of texts; null: the whole site. They
-- refer to no group, so that an intervention stays readable when a group is gone.
create table intervention (
    tenant_id     uuid                     not null,
    id            uuid                     not null,
    site_id       uuid                     not null,
    kind          varchar(20)              not null,
    group_ids     varchar,
    wish          varchar(20)              not null,
    wish_level    integer                  not null,
    starts_at     timestamp with time zone not null,
    planned_end   timestamp with time zone,
    ends_at       timestamp with time zone,
    reason        varchar                  not null,
    begun_by      varchar                  not null,
    begun_by_name varchar                  not null,
    created_at    timestamp with time zone not null,
    ended_at      timestamp with time zone,
    ended_by      varchar,
    ended_by_name varchar,
    version       bigint                   not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);
create index intervention_site on intervention (tenant_id, site_id, id);
create index intervention_end on intervention (tenant_id, ends_at);
