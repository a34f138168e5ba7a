-- Who owes what: one performer (a body or a school), one due date, one activity. Rows come by set-based statements.
create table task (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    activity_id bigint not null references activity,
    body_id bigint references body,
    school_id bigint references school,
    -- The first day the words of the deadline name; where they name only the last, none. Work begins on begins_on.
    opens_on date,
    begins_on date not null,
    due_on date not null,
    dated boolean not null,
    state varchar(20) not null default 'OPEN',
    done_on date,
    moved_to date,
    result text not null default '',
    link text not null default '',
    order_number text not null default '',
    order_on date,
    reason text not null default '',
    reported_by text not null default '',
    reported_at timestamptz,
    decision varchar(20) not null default 'NONE',
    remark text not null default '',
    decided_by text not null default '',
    decided_at timestamptz,
    reminded_at timestamptz,
    -- The one place that says when it is due and whether it is over; late is what is neither over nor due in the future.
    due date generated always as (coalesce(moved_to, due_on)) stored,
    settled boolean generated always as (state in ('DONE', 'NOT_APPLICABLE') and decision <> 'RETURNED') stored,
    check ((body_id is null) <> (school_id is null)),
    check (begins_on <= due_on),
    check ((state = 'DONE') = (done_on is not null)),
    check ((state = 'MOVED') = (moved_to is not null)),
    check (moved_to > due_on),
    unique nulls not distinct (activity_id, due_on, school_id, body_id)
);

create index task_of_school on task (school_id, due) where school_id is not null;

-- What the committee has marked so far are its own tasks.
insert into task (activity_id, body_id, begins_on, due_on, dated, state, done_on, result, link, reported_by, reported_at,
    decision, decided_by, decided_at)
select activity_id, 1, due_on, due_on, true, state, done_on, result, link, marked_by, marked_at,
    case when state = 'DONE' then 'ACCEPTED' else 'NONE' end, case when state = 'DONE' then marked_by else '' end,
    case when state = 'DONE' then marked_at end
from execution;

drop table execution;
drop sequence execution_seq;
