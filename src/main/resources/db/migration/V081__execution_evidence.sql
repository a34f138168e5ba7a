-- An answer shows as many pages as it needs.
alter table task add column links text[] not null default '{}';
update task set links = array[link] where link <> '';
alter table task drop column link;

-- What the committee writes with its reminder.
alter table task add column reminder text not null default '';

-- Every answer as it was given: one that was returned is not overwritten by the next.
create table task_answer (
    id bigint generated always as identity primary key,
    task_id bigint not null references task on delete cascade,
    said jsonb not null,
    files uuid[] not null,
    by text not null,
    at timestamptz not null,
    decision varchar(20) not null default 'NONE',
    remark text not null default '',
    decided_by text not null default '',
    decided_at timestamptz
);

create index answer_of_task on task_answer (task_id);

insert into task_answer (task_id, said, files, by, at, decision, remark, decided_by, decided_at)
select id, jsonb_build_object('state', state, 'doneOn', done_on, 'movedTo', moved_to, 'result', result, 'links', links,
        'orderNumber', order_number, 'orderOn', order_on, 'reason', reason),
    '{}', reported_by, reported_at, decision, remark, decided_by, decided_at
from task where reported_at is not null order by reported_at, id;

-- Tasks come and go in sets, by statements that know no files: what was attached to them goes with them.
create function task_files_gone() returns trigger language plpgsql as $$
begin
    delete from attachment using gone where holder_type = 'Task' and holder_id = gone.id;
    return null;
end
$$;

create trigger task_files_gone after delete on task
    referencing old table as gone for each statement execute function task_files_gone();
