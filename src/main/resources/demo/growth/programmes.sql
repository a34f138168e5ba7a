-- Programmes of the schools beyond those whose story is told: four schools out of five have one, each as far as its number
-- and the date allow.
create temporary table programmed on commit drop as
select nextval('programme_seq') as id, s.id as school_id, hashtext('programme ' || s.id) & 2147483647 as drawn,
    make_date(:year, 9, 1) as first_day
from school s where s.id > :told and s.active_to is null and s.id % 5 <> 0;

insert into programme (id, version, school_id, first_year, title, order_number, order_date, curator, goals, starts_on, ends_on,
    state, reason, changed_at)
select id, 0, school_id, :year, 'Программа наставничества', (20 + drawn % 80) || '-од', first_day, 'куратор организации', '',
    first_day, make_date(:year + 1, 5, 31), 'RUNNING', '', :now
from programmed where first_day < :today;

insert into programme_form (programme_id, form_id)
select p.id, f.id from programmed d join programme p on p.id = d.id join form_of_mentoring f on f.id in (1, 2, 6);

insert into programme_stage (programme_id, stage, begun_on, done_on, note)
select d.id, g.stage, first_day + g.begins, case when first_day + g.ends <= :today then first_day + g.ends end, ''
from programmed d join programme p on p.id = d.id
    cross join lateral (values ('PREPARATION', 1, 14), ('MENTEES', 9, 24), ('MENTORS', 13, 29), ('TRAINING', 20, 36),
        ('PAIRING', 30, 50), ('WORK', 35, 255), ('COMPLETION', 250, 262)) as g (stage, begins, ends)
where first_day + g.begins <= :today;

update mentor_pair m set programme_id = p.id from programmed d join programme p on p.id = d.id
where m.school_id = d.school_id and m.programme_id is null
    and m.order_date between make_date(:year, 9, 1) and make_date(:year + 1, 8, 31);

analyze programme, programme_stage, mentor_pair;
