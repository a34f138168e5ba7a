-- What was said about a task and decided, one after another: so its state on any day can be told. The task keeps the last.
create table task_word (
    id bigint generated always as identity primary key,
    task_id bigint not null references task on delete cascade,
    at timestamptz not null,
    state varchar(20) not null,
    done_on date,
    moved_to date,
    decision varchar(20) not null,
    -- Taken from the task itself when this table came: what had been said before is not known.
    restored boolean not null
);

create index task_word_by_task on task_word (task_id, at desc, id desc);

insert into task_word (task_id, at, state, done_on, moved_to, decision, restored)
select id, reported_at, state, done_on, moved_to, 'NONE', true from task where reported_at is not null order by id;

insert into task_word (task_id, at, state, done_on, moved_to, decision, restored)
select id, decided_at, state, done_on, moved_to, decision, true
from task where decided_at is not null and decision <> 'NONE' order by id;

-- Whatever writes a task, not a word of it is lost.
create function keep_task_word() returns trigger language plpgsql as $$
begin
    insert into task_word (task_id, at, state, done_on, moved_to, decision, restored)
    values (new.id, greatest(new.reported_at, new.decided_at), new.state, new.done_on, new.moved_to, new.decision, false);
    return null;
end $$;

create trigger task_word_of_new after insert on task
    for each row when (new.reported_at is not null or new.decided_at is not null)
    execute function keep_task_word();

create trigger task_word_of_changed after update on task
    for each row when ((new.reported_at is not null or new.decided_at is not null)
        and (old.state, old.done_on, old.moved_to, old.decision, old.reported_at, old.decided_at)
            is distinct from (new.state, new.done_on, new.moved_to, new.decision, new.reported_at, new.decided_at))
    execute function keep_task_word();
