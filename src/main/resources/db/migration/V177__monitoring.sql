create sequence monitoring_round_seq increment by 50;
create sequence round_answer_seq increment by 50;

-- A round in which all schools, or some, answer one form by one day.
create table monitoring_round (
    id bigint primary key,
    version integer not null,
    kind varchar(20) not null,
    title text collate ru not null check (title <> ''),
    form_id bigint not null references form_of_round,
    instruction text not null,
    -- Who owes it, frozen into round_answer when it opens: names of kinds of organisations and districts, a line each,
    -- both empty for all; or the ticked ones of monitoring_round_school.
    types text not null,
    districts text not null,
    due_on date not null,
    closes_on date not null,
    state varchar(20) not null,
    reason text not null,
    changed_at timestamptz not null,
    check (closes_on >= due_on)
);
create index monitoring_round_of_form on monitoring_round (form_id);

create table monitoring_round_school (
    round_id bigint not null references monitoring_round,
    school_id bigint not null references school,
    primary key (round_id, school_id)
);

create table round_answer (
    id bigint primary key,
    version integer not null,
    round_id bigint not null references monitoring_round,
    school_id bigint not null references school,
    state varchar(20) not null,
    remark text not null,
    -- The first sending decides whether it came late; the last is what stands.
    first_sent_at timestamptz,
    sent_at timestamptz,
    sender text not null,
    changed_at timestamptz not null,
    unique (round_id, school_id),
    check ((first_sent_at is null) = (sent_at is null)),
    check (state not in ('SENT', 'ACCEPTED', 'RETURNED') or sent_at is not null),
    check (state <> 'RETURNED' or remark <> '')
);
create index round_answer_of_school on round_answer (school_id);

create table round_answer_value (
    answer_id bigint not null references round_answer,
    code varchar(10) not null,
    answer text not null,
    link text not null,
    remark text not null,
    portal integer,
    primary key (answer_id, code)
);
