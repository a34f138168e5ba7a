create sequence personal_plan_seq increment by 50;

-- The personalised programme of a pair.
create table personal_plan (
    id bigint primary key,
    version integer not null,
    pair_id bigint not null unique references mentor_pair,
    role_model text not null,
    problem text not null,
    goals text not null,
    tasks text not null,
    starts_on date not null,
    ends_on date not null,
    state varchar(20) not null,
    approved_on date,
    finished_on date,
    -- Since when its words are destroyed; that there was one stays.
    emptied_on date,
    -- Counted up by each change, also by one of its lines alone.
    changes integer not null,
    check (ends_on >= starts_on),
    check ((state = 'DRAFT') = (approved_on is null)),
    check ((state = 'FINISHED') = (finished_on is not null))
);

create sequence personal_plan_line_seq increment by 50;

create table personal_plan_line (
    id bigint primary key,
    version integer not null,
    plan_id bigint not null references personal_plan on delete cascade,
    position integer not null,
    section varchar(20) not null,
    task text not null,
    term text not null,
    planned text not null,
    actual text not null,
    mark text not null
);
create index personal_plan_line_of_plan on personal_plan_line (plan_id, position);
