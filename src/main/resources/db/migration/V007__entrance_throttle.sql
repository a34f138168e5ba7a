-- Failed attempts, shared by all portals. The subject is an account, a digest of what was typed, or an address.
create table throttle (
    subject text not null primary key,
    failures integer not null,
    last_at timestamptz not null,
    shut_until timestamptz
);

create index throttle_by_time on throttle (last_at);
