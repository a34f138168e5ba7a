-- What the list of tasks is narrowed to and sorted by, with a million tasks of four thousand schools. Each begins as the list is
-- sorted, so that the first fifty are read and no more; the activity stands in them because each task is counted with its own.

-- A decision is waited for.
create index task_waiting on task (due nulls first, id nulls first) include (activity_id)
    where state in ('DONE', 'PARTLY', 'NOT_DONE', 'NOT_APPLICABLE') and decision = 'NONE';
create index task_waiting_since on task (reported_at nulls first, id nulls first)
    where state in ('DONE', 'PARTLY', 'NOT_DONE', 'NOT_APPLICABLE') and decision = 'NONE';

-- Something is still to be said: few of many, once a year has passed.
create index task_todo on task (due nulls first, id nulls first, begins_on) include (activity_id)
    where not settled and decision <> 'ACCEPTED';
create index task_unsettled on task (due nulls first, id nulls first, begins_on) include (activity_id) where not settled;
create index task_returned on task (due nulls first, id nulls first) include (activity_id) where decision = 'RETURNED';

create index task_reported on task (reported_at nulls first, id nulls first);
create index task_of_body on task (due nulls first, id nulls first) include (activity_id, body_id) where body_id is not null;
