-- The order's own date (due_on) beside the one that is kept: moved off a day off by the committee's policy. Tasks that
-- exist keep their date until the portal's daily run has looked at the open ones.
alter table task add column kept_on date;
update task set kept_on = due_on;
alter table task alter column kept_on set not null;

-- What the kept date rests on: a published calendar, a preliminary one, or none of that year.
alter table task add column basis varchar(20) not null default 'OFFICIAL';

-- The one place that says when a task is due. Not changed in place: PostgreSQL 15 cannot.
alter table task drop column due;
alter table task add column due date generated always as (coalesce(moved_to, kept_on)) stored;
create index task_of_school on task (school_id, due) where school_id is not null;
