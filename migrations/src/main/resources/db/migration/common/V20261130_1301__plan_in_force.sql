-- How many changes that its plan depends on a site has seen.
create table site_input (
    tenant_id uuid   not null,
    site_id   uuid   not null,
    position  bigint not null,
    primary key (tenant_id, site_id),
    foreign key (tenant_id, site_id) references site (tenant_id, id) on delete cascade
);

-- What a plan was made from, and whether it may come into force. Of what is there already nobody knows which period was
-- somebody's choice; those that are not about the moment they were made in never counted.
alter table plan add column kind varchar(20) default 'OPERATIVE' not null;
alter table plan add column site_position bigint default 0 not null;
alter table plan add column prices_position bigint default 0 not null;
alter table plan add column series_positions varchar default '' not null;
update plan set kind = 'WHAT_IF' where period_start > created_at or period_end <= created_at;

-- The plan that counts at a site. It only goes forward in what it has seen.
create table plan_in_force (
    tenant_id       uuid                     not null,
    site_id         uuid                     not null,
    number          bigint                   not null,
    plan_id         uuid                     not null,
    site_position   bigint                   not null,
    prices_position bigint                   not null,
    since           timestamp with time zone not null,
    primary key (tenant_id, site_id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
);
create index plan_in_force_plan on plan_in_force (tenant_id, plan_id);

-- All that ever were, numbered in the order they came into force. Never rewritten.
create table plan_in_force_history (
    tenant_id       uuid                     not null,
    site_id         uuid                     not null,
    number          bigint                   not null,
    plan_id         uuid                     not null,
    site_position   bigint                   not null,
    prices_position bigint                   not null,
    since           timestamp with time zone not null,
    primary key (tenant_id, site_id, number),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
);
create index plan_in_force_history_since on plan_in_force_history (tenant_id, site_id, since, number);
create unique index plan_in_force_history_plan on plan_in_force_history (tenant_id, plan_id);

-- Up to now a plan counted from when it was made.
insert into plan_in_force_history (tenant_id, site_id, number, plan_id, site_position, prices_position, since)
select tenant_id, site_id, row_number() over (partition by tenant_id, site_id order by created_at, id), id, 0, 0, created_at
from plan
where kind = 'OPERATIVE';

insert into plan_in_force (tenant_id, site_id, number, plan_id, site_position, prices_position, since)
select tenant_id, site_id, number, plan_id, site_position, prices_position, since
from plan_in_force_history h
where number = (
    select max(l.number) from plan_in_force_history l where l.tenant_id = h.tenant_id and l.site_id = h.site_id);
