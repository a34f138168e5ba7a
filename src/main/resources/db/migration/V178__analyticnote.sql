create sequence round_note_seq increment by 50;

-- The words of an analytic note on a round, as they were edited; figures are counted anew.
create table round_note (
    id bigint primary key,
    version integer not null,
    round_id bigint not null unique references monitoring_round,
    basis text not null,
    scope text not null,
    findings text not null,
    recommendations text not null,
    post text not null,
    signatory text not null,
    changed_at timestamptz not null
);
