-- Where links stand that somebody may want to open: evidence of tasks, publications in reports that were sent.
create view link_use as
select link.url, 'Task' as kind, t.id as holder_id, t.school_id, trim(a.number || ' ' || a.title) as label
from task t cross join lateral unnest(t.links) as link (url) join activity a on a.id = t.activity_id
where link.url ~* '^https?://' and length(link.url) <= 1000
union all
select p.link, 'QuarterReport', r.id, r.school_id, p.name
from practice_line p join quarter_report r on r.id = p.report_id
where r.submissions > 0 and not r.no_data and p.link ~* '^https?://' and length(p.link) <= 1000;

create table checked_link (
    id bigint generated always as identity primary key,
    url text not null unique,
    finding varchar(20),
    status integer,
    failures integer not null default 0,
    shut_since timestamptz,
    checked_at timestamptz,
    next_at timestamptz not null,
    check ((failures > 0) = (shut_since is not null))
);

create index checked_link_next on checked_link (next_at);

-- Work that several portals share (db-scheduler, https://github.com/kagkarlsson/db-scheduler).
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
