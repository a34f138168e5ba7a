-- People of a school who mentor or are mentored. No more is kept of them than the pair needs.
create sequence participant_seq increment by 50;

create table participant (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    full_name text collate ru not null,
    category varchar(40) not null,
    mentor boolean not null,
    mentee boolean not null,
    active_from date not null,
    active_to date,
    consent_on date,
    check (mentor or mentee),
    check (active_to is null or active_to >= active_from),
    -- Lets a pair be held to its own school by a foreign key.
    unique (id, school_id)
);

create index participant_of_school on participant (school_id, full_name, id);
