-- The lives of servers that share the database, each a lease on the database's clock. They belong to no tenant: all rows are
-- the platform's.
create table server_instance (
    tenant_id   uuid                     not null,
    epoch       uuid                     not null,
    name        varchar                  not null,
    alive_until timestamp with time zone not null,
    primary key (tenant_id, epoch)
);

-- What has to be done at a time, for all tenants and servers. The smaller priority goes first. The version rises when it is
-- marked again; whoever is at work on it has named his epoch and the version he saw.
create table due_work (
    tenant_id       uuid                     not null references tenant (id),
    kind            varchar(20)              not null,
    subject         uuid                     not null,
    due_at          timestamp with time zone not null,
    priority        integer                  not null,
    cause           varchar(20)              not null,
    version         bigint                   not null,
    claimed_by      uuid,
    claimed_version bigint,
    attempts        integer                  not null,
    primary key (tenant_id, kind, subject)
);
create index due_work_turn on due_work (kind, due_at);

-- What waited before there was this table. Who was at work on a back-test is not at work on it any more.
insert into due_work (tenant_id, kind, subject, due_at, priority, cause, version, attempts)
select tenant_id, 'PLAN', site_id, current_timestamp, 1, cause, 1, 0 from replan_mark;

insert into due_work (tenant_id, kind, subject, due_at, priority, cause, version, attempts)
select tenant_id, 'BACKTEST', id, created_at, 2, 'REQUESTED', 1, 0 from backtest where status in ('QUEUED', 'RUNNING');

drop table replan_mark;
drop index backtest_status;
alter table backtest drop column instance;
alter table backtest drop column alive_at;
