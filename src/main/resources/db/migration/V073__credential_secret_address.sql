-- The secret address of an account's calendar feed. Only the digest is kept; a new address replaces the older.
create table secret_address (
    account_id bigint primary key references account,
    digest bytea not null unique,
    made_at timestamptz not null
);
