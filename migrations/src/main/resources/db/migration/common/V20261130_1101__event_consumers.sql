-- How far a part of the program has followed an event log for a tenant, the tenant's own or the platform's.
create table consumer_cursor (
    tenant_id uuid        not null references tenant (id),
    consumer  varchar(40) not null,
    log_id    uuid        not null,
    seq       bigint      not null,
    primary key (tenant_id, consumer, log_id)
);
insert into consumer_cursor (tenant_id, consumer, log_id, seq)
select tenant_id, 're-planning', log_id, seq from replan_cursor;
drop table replan_cursor;

-- What a consumer could do nothing with, and went past.
create table set_aside_event (
    tenant_id    uuid                     not null references tenant (id),
    consumer     varchar(40)              not null,
    log_id       uuid                     not null,
    seq          bigint                   not null,
    type         varchar                  not null,
    why          varchar                  not null,
    set_aside_at timestamp with time zone not null,
    primary key (tenant_id, consumer, log_id, seq)
);
create index set_aside_event_age on set_aside_event (tenant_id, set_aside_at);
