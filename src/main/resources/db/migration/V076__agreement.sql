create sequence roadmap_submission_seq increment by 50;

-- Each time a school puts its roadmap before the committee: what was sent, and what was answered.
create table roadmap_submission (
    id bigint primary key,
    version integer not null,
    roadmap_id bigint not null references roadmap,
    ordinal integer not null,
    sent_at timestamptz not null,
    sent_by text not null,
    content jsonb not null,
    answer varchar(20) not null,
    remark text not null,
    remarks jsonb not null,
    decided_by text not null,
    decided_at timestamptz,
    unique (roadmap_id, ordinal),
    check ((answer = 'WAITING') = (decided_at is null))
);
