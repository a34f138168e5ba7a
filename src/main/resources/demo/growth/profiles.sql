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
select nextval('mentee_request_seq'), 0, id, (:requests)[1 + drawn % cardinality(:requests)],
    (:interests)[1 + drawn % cardinality(:interests)], case when category = 'PUPIL' then 6 else 2 end,
    case when category = 'PUPIL' then (5 + drawn % 6) || 'Б' else '' end, case when category = 'PUPIL' then 5 + drawn % 6 end,
    1 + drawn % 63, 2 + drawn % 5, :now
from (select x.*, hashtext('mentee ' || x.id) & 2147483647 as drawn from participant x where x.school_id > :told and x.mentee) x;

insert into mentee_request_theme (request_id, theme_id)
select r.id, 1 + (hashtext('mentee ' || r.participant_id) & 2147483647) % 12
from mentee_request r join participant x on x.id = r.participant_id where x.school_id > :told;

analyze mentor_profile, mentee_request;
