-- Requests and profiles of the schools beyond those whose story is told; one mentor in six is offered to the other schools.
insert into mentor_profile (id, version, participant_id, competences, achievements, interests, grade_from, grade_to, days, hours,
    course, course_hours, certificate, offered_on, changed_at)
select nextval('mentor_profile_seq'), 0, id, (:competences)[1 + drawn % cardinality(:competences)], '',
    (:mentorInterests)[1 + drawn % cardinality(:mentorInterests)], 5 + drawn % 4, 8 + drawn % 4, 1 + drawn % 63, 2 + drawn % 7,
    case when drawn % 3 > 0 then 'Школа наставника' else '' end, case when drawn % 3 > 0 then 24 end, '',
    case when drawn % 6 = 0 then :today - 30 end, :now
from (select x.*, hashtext('mentor ' || x.id) & 2147483647 as drawn from participant x where x.school_id > :told and x.mentor) x;

insert into mentor_profile_theme (profile_id, theme_id)
select p.id, 1 + (hashtext('mentor ' || p.participant_id) & 2147483647) % 12
from mentor_profile p join participant x on x.id = p.participant_id where x.school_id > :told;

insert into mentor_profile_form (profile_id, form_id)
select p.id, case x.category when 'PUPIL' then 1 when 'STUDENT' then 3 when 'EMPLOYER' then 4 else 6 end
from mentor_profile p join participant x on x.id = p.participant_id where x.school_id > :told;

insert into mentee_request (id, version, participant_id, request, interests, form_id, school_class, grade, days, hours, changed_at)
select nextval('mentee_request_seq'), 0, id,
    case when category = 'PUPIL' then (:pupilRequests)[1 + drawn % cardinality(:pupilRequests)]
        else (:adultRequests)[1 + drawn % cardinality(:adultRequests)] end,
    case when category = 'PUPIL' then (:pupilInterests)[1 + drawn % cardinality(:pupilInterests)]
        else (:adultInterests)[1 + drawn % cardinality(:adultInterests)] end,
    case when category = 'PUPIL' then 6 else 2 end,
    case when category = 'PUPIL' then year_of_study || 'Б' else '' end, case when category = 'PUPIL' then year_of_study end,
    1 + drawn % 63, 2 + drawn % 5, :now
from (select x.*, hashtext('mentee ' || x.id) & 2147483647 as drawn,
        -- who is seven when a school year begins enters the first grade
        least(11, greatest(1, coalesce(extract(year from age(
            (date_trunc('year', :today::date - interval '8 months') + interval '8 months')::date, x.birth_date))::integer - 6, 8)))
            as year_of_study
    from participant x where x.school_id > :told and x.mentee) x;

insert into mentee_request_theme (request_id, theme_id)
select r.id, t.id
from mentee_request r join participant x on x.id = r.participant_id
    cross join lateral (select hashtext('mentee ' || x.id) & 2147483647 as drawn) d
    join theme_of_mentoring t on t.name = case when x.category = 'PUPIL' then (:pupilThemes)[1 + drawn % cardinality(:pupilThemes)]
        else (:adultThemes)[1 + drawn % cardinality(:adultThemes)] end
where x.school_id > :told;

analyze mentor_profile, mentee_request;
