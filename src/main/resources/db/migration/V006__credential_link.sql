-- One-time links: an account has at most one of each purpose, so a new one replaces the older. Only the digest is kept.
create table one_time_link (
    account_id bigint not null references account,
    purpose varchar(20) not null,
    digest bytea not null,
    expires_at timestamptz not null,
    primary key (account_id, purpose)
);

create unique index one_time_link_by_digest on one_time_link (digest);
