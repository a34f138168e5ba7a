create sequence pair_order_seq increment by 50;

-- An order that confirms pairs: put together, printed, and signed later, when it gets its number and date.
create table pair_order (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    number text not null,
    signed_on date,
    made_at timestamptz not null,
    check ((signed_on is null) = (number = ''))
);
create index pair_order_of_school on pair_order (school_id, id);

create table pair_order_pair (
    order_id bigint not null references pair_order on delete cascade,
    pair_id bigint not null references mentor_pair,
    primary key (order_id, pair_id)
);
create index pair_order_pair_of_pair on pair_order_pair (pair_id);
