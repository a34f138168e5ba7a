create sequence execution_seq increment by 50;

-- What has been done about one due date of one activity.
create table execution (
    id bigint primary key,
    version integer not null,
    activity_id bigint not null references activity,
    due_on date not null,
    state varchar(20) not null,
    done_on date,
    result text not null,
    link text not null,
    marked_by text not null,
    marked_at timestamptz not null,
    unique (activity_id, due_on),
    check ((state = 'DONE') = (done_on is not null))
);
