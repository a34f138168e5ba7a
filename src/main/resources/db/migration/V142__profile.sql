create sequence mentee_request_seq increment by 50;

-- What a mentee asks for. Goes with the participant's card when that is removed.
create table mentee_request (
    id bigint primary key,
    version integer not null,
    participant_id bigint not null unique references participant on delete cascade,
    request text not null check (request <> ''),
    interests text not null,
    form_id bigint references form_of_mentoring,
    school_class text not null,
    -- The year of study that the class's name begins with.
    grade integer check (grade between 1 and 11),
    -- Days of the week, a bit each, Monday first.
    days integer not null check (days between 0 and 127),
    hours integer check (hours between 1 and 80),
    changed_at timestamptz not null,
    search tsvector generated always as (searched(request || ' ' || interests)) stored
);

create table mentee_request_theme (
    request_id bigint not null references mentee_request on delete cascade,
    theme_id bigint not null references theme_of_mentoring,
    primary key (request_id, theme_id)
);

create sequence mentor_profile_seq increment by 50;

-- What a mentor can give. Goes with the participant's card when that is removed.
create table mentor_profile (
    id bigint primary key,
    version integer not null,
    participant_id bigint not null unique references participant on delete cascade,
    competences text not null check (competences <> ''),
    achievements text not null,
    interests text not null,
    grade_from integer check (grade_from between 1 and 11),
    grade_to integer check (grade_to between 1 and 11),
    days integer not null check (days between 0 and 127),
    hours integer check (hours between 1 and 80),
    course text not null,
    course_hours integer,
    certificate text not null,
    trained_on date,
    interviewed_on date,
    -- Since when the school offers the mentor to the other schools, without a name.
    offered_on date,
    changed_at timestamptz not null,
    check (grade_to >= grade_from),
    check ((grade_from is null) = (grade_to is null))
);
create index mentor_profile_offered on mentor_profile (offered_on) where offered_on is not null;

create table mentor_profile_theme (
    profile_id bigint not null references mentor_profile on delete cascade,
    theme_id bigint not null references theme_of_mentoring,
    primary key (profile_id, theme_id)
);

create table mentor_profile_form (
    profile_id bigint not null references mentor_profile on delete cascade,
    form_id bigint not null references form_of_mentoring,
    primary key (profile_id, form_id)
);
