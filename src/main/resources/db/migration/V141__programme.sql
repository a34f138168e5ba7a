create sequence programme_seq increment by 50;

-- A school's programme of mentoring for a school year.
create table programme (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    -- The calendar year in which the school year begins.
    first_year integer not null,
    title text collate ru not null check (title <> ''),
    order_number text not null,
    order_date date,
    curator text not null,
    goals text not null,
    starts_on date not null,
    ends_on date not null,
    state varchar(20) not null,
    -- The state to which the last ending can be taken back.
    state_before varchar(20),
    reason text not null,
    copied_from_id bigint unique references programme,
    changed_at timestamptz not null,
    check (ends_on >= starts_on),
    check ((order_date is null) = (order_number = '')),
    check ((state = 'CANCELLED') = (reason <> '')),
    check (state not in ('RUNNING', 'FINISHED') or order_date is not null),
    -- Lets a pair be held to a programme of its own school by a foreign key.
    unique (id, school_id)
);
create index programme_of_school on programme (school_id, first_year);
create index programme_of_year on programme (first_year);

create table programme_form (
    programme_id bigint not null references programme,
    form_id bigint not null references form_of_mentoring,
    primary key (programme_id, form_id)
);

create table programme_type (
    programme_id bigint not null references programme,
    type_id bigint not null references type_of_mentoring,
    primary key (programme_id, type_id)
);

-- How far each of the seven stages is; a stage that has no row has not begun.
create table programme_stage (
    programme_id bigint not null references programme,
    stage varchar(20) not null,
    begun_on date not null,
    done_on date,
    note text not null,
    primary key (programme_id, stage),
    check (done_on >= begun_on)
);

-- A pair may belong to a programme of its school.
alter table mentor_pair
    add column programme_id bigint,
    add foreign key (programme_id, school_id) references programme (id, school_id);
create index mentor_pair_of_programme on mentor_pair (programme_id) where programme_id is not null;
