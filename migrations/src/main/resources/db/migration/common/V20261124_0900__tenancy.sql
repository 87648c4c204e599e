-- Who may do what. Every row of tenant data carries tenant_id, and every key and index begins with it.
-- Times are exact to the microsecond; texts without a length are as long as the program lets them be.
create table tenant (
    id         uuid                     not null primary key,
    slug       varchar(40)              not null unique,
    name       varchar                  not null,
    created_at timestamp with time zone not null,
    version    bigint                   not null
);

create table app_user (
    tenant_id     uuid                     not null references tenant (id),
    id            uuid                     not null,
    login         varchar(100)             not null,
    name          varchar                  not null,
    role          varchar(20)              not null,
    active        boolean                  not null,
    password_hash varchar,
    created_at    timestamp with time zone not null,
    version       bigint                   not null,
    primary key (tenant_id, id),
    unique (tenant_id, login)
);

create table api_key (
    tenant_id  uuid                     not null references tenant (id),
    id         uuid                     not null,
    name       varchar                  not null,
    role       varchar(20)              not null,
    prefix     varchar(40)              not null,
    sha256     varchar(64)              not null,
    created_by varchar                  not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    version    bigint                   not null,
    primary key (tenant_id, id),
    unique (tenant_id, sha256)
);

-- One-time tokens and sessions.
create table token (
    tenant_id  uuid                     not null,
    kind       varchar(20)              not null,
    sha256     varchar(64)              not null,
    user_id    uuid                     not null,
    expires_at timestamp with time zone not null,
    primary key (tenant_id, kind, sha256),
    foreign key (tenant_id, user_id) references app_user (tenant_id, id) on delete cascade
);
create index token_user on token (tenant_id, user_id);
create index token_expiry on token (tenant_id, expires_at);

-- The newest entries' numbers. Its row is the lock that gives a tenant's log its order.
create table tenant_journal (
    tenant_id  uuid        not null primary key references tenant (id),
    event_seq  bigint      not null,
    audit_seq  bigint      not null,
    audit_hash varchar(64) not null
);

create table event_outbox (
    tenant_id      uuid                     not null references tenant (id),
    seq            bigint                   not null,
    aggregate_type varchar                  not null,
    aggregate_id   varchar                  not null,
    type           varchar                  not null,
    occurred_at    timestamp with time zone not null,
    payload        varchar                  not null,
    primary key (tenant_id, seq)
);

create table audit_entry (
    tenant_id      uuid                     not null references tenant (id),
    seq            bigint                   not null,
    occurred_at    timestamp with time zone not null,
    principal      varchar                  not null,
    principal_name varchar                  not null,
    type           varchar                  not null,
    subject        varchar                  not null,
    subject_id     varchar                  not null,
    facts          varchar                  not null,
    hash           varchar(64)              not null,
    primary key (tenant_id, seq)
);
create index audit_entry_principal on audit_entry (tenant_id, principal, seq);
create index audit_entry_subject on audit_entry (tenant_id, subject_id, seq);
