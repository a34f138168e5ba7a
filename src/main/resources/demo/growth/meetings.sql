-- Meetings of the schools whose story is not told: every three weeks while a pair works; one pair in twelve has
-- stopped meeting. The plans of two pairs in three are approved.
create temporary table met on commit drop as
select nextval('meeting_seq') as id, p.id as pair_id, p.school_id, day::date as day,
    row_number() over (partition by p.id order by day) as n
from mentor_pair p cross join lateral generate_series(
    (p.starts_on + 3)::timestamp,
    (least(:today::date - case when mod(p.id, 12) = 0 then 36 else 1 end,
        coalesce(p.ended_on, p.planned_end, :today::date)))::timestamp,
    interval '21 days') as day
where p.school_id <> all(:told) and p.order_date is not null;

insert into meeting (id, version, school_id, kind, held_on, format, topic, minutes, changed_at)
select id, 0, school_id, case n when 1 then 'FIRST' when 2 then 'TRIAL' when 3 then 'PLANNING' else 'REGULAR' end, day,
    case when mod(id, 4) = 0 then 'REMOTE' else 'IN_PERSON' end,
    (:topics)[(case when n <= 3 then n else 4 + mod(id, cardinality(:topics) - 3) end)::integer], 30 + 15 * mod(id, 3)::integer, :now
from met;

insert into meeting_pair (id, version, meeting_id, pair_id, mentee_mark, mentee_words, mentor_mark, mentor_words)
select nextval('meeting_pair_seq'), 0, id, pair_id, 4 + mod(id, 2)::integer, '', 4 + mod(pair_id, 2)::integer, '' from met;

insert into personal_plan (id, version, pair_id, role_model, problem, goals, tasks, starts_on, ends_on, state, approved_on,
    changes)
select nextval('personal_plan_seq'), 0, p.id, '', 'Трудно начать', 'Уверенно справляться самостоятельно', '', p.starts_on,
    coalesce(p.ended_on, p.planned_end, p.starts_on + 270), 'APPROVED', p.starts_on, 1
from mentor_pair p where p.school_id <> all(:told) and p.order_date is not null and mod(p.id, 3) > 0
