create sequence reflection_seq increment by 50;

-- What a pair says at its end.
create table reflection (
    id bigint primary key,
    version integer not null,
    pair_id bigint not null unique references mentor_pair,
    result text not null,
    succeeded text not null,
    mentor_words text not null,
    mentee_words text not null,
    written_on date not null,
    -- The card of the register of practices that came of it.
    practice_id bigint unique references practice,
    -- Since when its words are destroyed; that there was one stays.
    emptied_on date,
    check (emptied_on is not null or result <> '')
);
