-- Cards that proved to be of one person: the number that is gone and the card that stayed, so that old addresses lead there.
create table participant_merge (
    from_id bigint primary key,
    to_id bigint not null references participant on delete cascade
);

create index participant_merge_into on participant_merge (to_id);

-- Two cards of which the school has said that they are two people; the smaller number first.
create table participant_namesake (
    one_id bigint not null references participant on delete cascade,
    other_id bigint not null references participant on delete cascade,
    primary key (one_id, other_id),
    check (one_id < other_id)
);

create index participant_namesake_other on participant_namesake (other_id);
