-- Where a series stands: one further with every import and every withdrawal that changes its values. Whoever changes them locks
-- the series' row first, so that positions follow the order of commits. It is no part of the series' description.
alter table price_series add column position bigint default 0 not null;

-- What an import has stored carries the position it brought the series to; 0: from before positions were counted.
alter table price_value add column position bigint default 0 not null;
alter table bitcoin_value add column position bigint default 0 not null;
alter table import_report add column position bigint default 0 not null;
alter table import_report add column withdrawn_at timestamp with time zone;
alter table import_report add column withdrawn_by varchar;

-- Whose values count no longer. There are few; the values themselves are never changed.
create table price_value_withdrawal (
    tenant_id          uuid                     not null,
    series_number      bigint                   not null,
    position           bigint                   not null,
    recorded_at        timestamp with time zone not null,
    withdrawn_position bigint                   not null,
    withdrawn_at       timestamp with time zone not null,
    primary key (tenant_id, series_number, position, recorded_at)
);

create table bitcoin_value_withdrawal (
    tenant_id          uuid                     not null,
    series_id          uuid                     not null,
    position           bigint                   not null,
    recorded_at        timestamp with time zone not null,
    withdrawn_position bigint                   not null,
    withdrawn_at       timestamp with time zone not null,
    primary key (tenant_id, series_id, position, recorded_at)
);

-- What a series reaches over is that of the values that count: nothing, when all of them are withdrawn. Audits look at the
-- others too, of which the longest is remembered.
alter table price_value_series alter column starts_at drop not null;
alter table price_value_series alter column ends_at drop not null;
alter table price_value_series alter column recorded_at drop not null;
alter table price_value_series add column longest_withdrawn_seconds bigint default 0 not null;

-- The same of the bitcoin side: what was summed up on every look so far, and how far before a period a hashprice may begin
-- that still overlaps it.
create table bitcoin_value_series (
    tenant_id       uuid                     not null,
    series_id       uuid                     not null,
    starts_at       timestamp with time zone,
    ends_at         timestamp with time zone,
    recorded_at     timestamp with time zone,
    longest_seconds bigint                   not null,
    primary key (tenant_id, series_id)
);

insert into bitcoin_value_series (tenant_id, series_id, starts_at, ends_at, recorded_at, longest_seconds)
select tenant_id, series_id, min(starts_at), max(coalesce(ends_at, starts_at + interval '1' second)), max(recorded_at),
    cast(max(ceil(extract(epoch from (coalesce(ends_at, starts_at) - starts_at)))) as bigint)
from bitcoin_value
group by tenant_id, series_id;
