-- Who chooses the levels of a site, where somebody has decided. A site without a row is observed.
create table site_control (
    tenant_id       uuid                     not null,
    site_id         uuid                     not null,
    mode            varchar(20)              not null,
    since           timestamp with time zone not null,
    decided_by      varchar                  not null,
    decided_by_name varchar                  not null,
    reason          varchar                  not null,
    version         bigint                   not null,
    primary key (tenant_id, site_id),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);

-- Before anybody could decide, every site was observed.
alter table plan add column control_mode varchar(20) default 'OBSERVE' not null;
