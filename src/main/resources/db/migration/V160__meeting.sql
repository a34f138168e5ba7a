create sequence meeting_seq increment by 50;

-- A meeting of one pair, or of several pairs of one mentor (roadmap of Kogalym, rows 20-26).
create table meeting (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    kind varchar(20) not null,
    held_on date not null,
    format varchar(20) not null,
    topic text not null,
    minutes integer check (minutes between 5 and 600),
    next_on date,
    -- Since when its words are destroyed; that and when it took place stays.
    emptied_on date,
    changed_at timestamptz not null,
    check (next_on > held_on),
    check (emptied_on is not null or topic <> '')
);
create index meeting_of_school on meeting (school_id, held_on, id);

create sequence meeting_pair_seq increment by 50;

-- A pair at a meeting, and what the two said of it.
create table meeting_pair (
    id bigint primary key,
    version integer not null,
    meeting_id bigint not null references meeting on delete cascade,
    pair_id bigint not null references mentor_pair,
    mentee_mark integer check (mentee_mark between 1 and 5),
    mentee_words text not null,
    mentor_mark integer check (mentor_mark between 1 and 5),
    mentor_words text not null,
    constraint meeting_pair_once unique (meeting_id, pair_id)
);
create index meeting_pair_of_pair on meeting_pair (pair_id);
