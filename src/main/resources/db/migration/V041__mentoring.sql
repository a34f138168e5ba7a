-- Forms of mentoring: a dictionary, because the federal list and the region's wording differ and change.
create sequence form_of_mentoring_seq increment by 50;

create table form_of_mentoring (
    id bigint primary key,
    version integer not null,
    name text collate ru not null,
    active boolean not null
);

create unique index form_of_mentoring_name_once on form_of_mentoring (folded(name collate "default"));

create table form_of_mentoring_alias (
    form_id bigint not null references form_of_mentoring,
    alias text not null,
    primary key (form_id, alias)
);

create unique index form_of_mentoring_alias_once on form_of_mentoring_alias (folded(alias));

insert into form_of_mentoring values
    (1, 0, 'ученик – ученик', true),
    (2, 0, 'педагог – педагог', true),
    (3, 0, 'студент – ученик', true),
    (4, 0, 'работодатель – ученик', true),
    (5, 0, 'работодатель – студент', true),
    (6, 0, 'педагог – ученик', true);

insert into form_of_mentoring_alias values
    (2, 'учитель – учитель'),
    (6, 'учитель – ученик');

select setval('form_of_mentoring_seq', 51);

-- A mentor and a mentee, both of the pair's school, confirmed by the school's order.
create sequence mentor_pair_seq increment by 50;

create table mentor_pair (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    mentor_id bigint not null,
    mentee_id bigint not null,
    form_id bigint not null references form_of_mentoring,
    starts_on date not null,
    planned_end date,
    ended_on date,
    ending varchar(40),
    order_number text not null,
    order_date date not null,
    foreign key (mentor_id, school_id) references participant (id, school_id),
    foreign key (mentee_id, school_id) references participant (id, school_id),
    check (mentor_id <> mentee_id),
    check (planned_end >= starts_on),
    check (ended_on >= starts_on),
    check ((ended_on is null) = (ending is null)),
    -- The same two not twice at the same time in the same form. Ranges of one number stand in for equality, which a gist
    -- index on plain numbers would only know with an extension.
    constraint mentor_pair_once exclude using gist (
        int8range(mentor_id, mentor_id, '[]') with =,
        int8range(mentee_id, mentee_id, '[]') with =,
        int8range(form_id, form_id, '[]') with =,
        daterange(starts_on, coalesce(ended_on, planned_end), '[]') with &&)
);

create index mentor_pair_of_school on mentor_pair (school_id, starts_on, id);
create index mentor_pair_of_mentor on mentor_pair (mentor_id);
create index mentor_pair_of_mentee on mentor_pair (mentee_id);
