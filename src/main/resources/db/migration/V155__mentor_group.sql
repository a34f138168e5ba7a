-- A mentor with several mentees. Who belongs to it, and from when to when, say the pairs.
create sequence mentor_group_seq increment by 50;

create table mentor_group (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    title text collate ru not null check (title <> ''),
    mentor_id bigint not null,
    form_id bigint not null references form_of_mentoring,
    type_id bigint references type_of_mentoring,
    agreement_number text not null,
    agreement_date date,
    paid boolean not null,
    programme_id bigint,
    starts_on date not null,
    planned_end date,
    ended_on date,
    ending varchar(40),
    order_number text not null,
    order_date date,
    foreign key (mentor_id, school_id) references participant (id, school_id),
    foreign key (programme_id, school_id) references programme (id, school_id),
    check (planned_end >= starts_on),
    check (ended_on >= starts_on),
    check ((ended_on is null) = (ending is null)),
    check ((order_date is null) = (order_number = '')),
    check ((agreement_date is null) = (agreement_number = '')),
    -- Lets a member be held to the group's school and mentor by a foreign key.
    unique (id, school_id, mentor_id)
);

create index mentor_group_of_school on mentor_group (school_id, starts_on, id);
create index mentor_group_of_mentor on mentor_group (mentor_id);
create index mentor_group_of_programme on mentor_group (programme_id) where programme_id is not null;

-- A pair is formed first and confirmed by an order afterwards: until then it has none.
alter table mentor_pair alter column order_date drop not null;
alter table mentor_pair
    add column group_id bigint,
    add column type_id bigint references type_of_mentoring,
    add column role_model varchar(40),
    -- The mentor's supplementary agreement and pay (Labour Code, article 351.8).
    add column agreement_number text not null default '',
    add column agreement_date date,
    add column paid boolean not null default false,
    add column suspended_from date,
    add column suspended_to date,
    add column suspension varchar(40),
    -- When one told the other that the pair ends early, and the last day that was told.
    add column noticed_on date,
    add column notice_until date,
    add foreign key (group_id, school_id, mentor_id) references mentor_group (id, school_id, mentor_id),
    add check ((order_date is null) = (order_number = '')),
    add check ((agreement_date is null) = (agreement_number = '')),
    add check (suspended_to >= suspended_from),
    add check ((suspended_from is null) = (suspension is null)),
    add check (suspended_to is null or suspended_from is not null),
    add check ((noticed_on is null) = (notice_until is null)),
    add check (notice_until >= noticed_on);
create index mentor_pair_of_group on mentor_pair (group_id) where group_id is not null;

-- Whether a pair counts on a day: confirmed by an order, the day between its first and its last one, planned or real, both
-- included. One broken off before it began never counts; one that is suspended does, its order is in force.
create function pair_counts(pair mentor_pair, day date) returns boolean
    language sql immutable parallel safe as $$
    select (pair).order_date is not null
        and (pair).starts_on <= day and day <= coalesce((pair).ended_on, (pair).planned_end, day)
        and ((pair).ending is distinct from 'CONSENT_WITHDRAWN' or (pair).ended_on > (pair).starts_on)
$$;
