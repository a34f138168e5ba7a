create sequence memo_seq increment by 50;

-- The letter to the coordination council as one person is writing it, with the roadmap it is about.
create table memo (
    id bigint primary key,
    version integer not null,
    account_id bigint not null,
    roadmap_id bigint not null references roadmap,
    counted_on date not null,
    addressee text not null,
    greeting text not null,
    body text not null,
    post text not null,
    signatory text not null,
    contact text not null,
    -- The letter the portal proposed when this one was kept: tells whether the figures have changed since.
    proposed text not null,
    kept_at timestamptz not null,
    constraint memo_once unique (account_id, roadmap_id)
);
