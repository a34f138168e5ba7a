-- Destroyed personal data: the act and the extract of the journal (order of Roskomnadzor 179 of 28.10.2022), kept three years.
create sequence erasure_seq increment by 50;

create table erasure (
    id bigint primary key,
    version integer not null,
    participant_id bigint not null unique references participant,
    reason varchar(40) not null,
    erased_on date not null,
    commission text not null,
    way text not null,
    -- what was destroyed: a line each
    destroyed text not null,
    kept_until date not null,
    check (kept_until >= erased_on)
);

-- The two papers as they were made: they are handed out again unchanged.
create table erasure_paper (
    erasure_id bigint not null references erasure,
    kind varchar(40) not null,
    content bytea not null,
    primary key (erasure_id, kind)
);
