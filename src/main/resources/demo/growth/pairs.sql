-- Participants and pairs of the schools beyond those whose story is told: two to five pairs a school year, each person with
-- a consent signed before the pair begins.
create temporary table paired on commit drop as
with keeper as (
    select distinct on (o.school_id) o.school_id, a.id as account_id, a.full_name
    from account_school o join account a on a.id = o.account_id
    where a.role in ('CURATOR', 'DIRECTOR')
    order by o.school_id, a.role, a.id
), drawn as (
    select s.id as school_id, s.type, year, n, coalesce(k.full_name, '') as keeper, k.account_id,
        hashtext(s.id || ' ' || year || ' ' || n) & 2147483647 as drawn,
        make_date(year, 9, 11) + mod(hashtext('order ' || s.id || ' ' || year || ' ' || n) & 2147483647, 45) as order_date
    from school s left join keeper k on k.school_id = s.id
        cross join generate_series(:firstYear, :lastYear) as year
        cross join lateral generate_series(1, 2 + mod(hashtext(s.id || ' ' || year) & 2147483647, 4)) as n
    where s.id > :told and s.active_to is null
), pair as (
    select *,
        case when type = 'KINDERGARTEN' then 2 else (array[1, 2, 2, 3, 4, 6])[1 + drawn % 6] end as form_id,
        order_date + 1 + drawn % 10 as starts_on,
        make_date(year + 1, 5, 25) as planned_end,
        drawn / 64 % 40 as fate
    from drawn where order_date + 12 < :today
)
select *, nextval('mentor_pair_seq') as id, nextval('participant_seq') as mentor_id, nextval('participant_seq') as mentee_id,
    case
        when fate < 3 and starts_on + 60 < :today then starts_on + 50
        when fate >= 7 and planned_end < :today then planned_end
    end as ended_on
from pair order by order_date, school_id, n;

-- Who was in a pair of an earlier year has left with it. Birth dates differ within a school: the same name twice is two people.
with person as (
    select mentor_id as id, school_id, (:names)[1 + drawn % cardinality(:names)] as full_name,
        case form_id when 1 then 'PUPIL' when 3 then 'STUDENT' when 4 then 'EMPLOYER' else 'TEACHER' end as category,
        true as mentor, order_date - 4 as since, case when year < :lastYear then ended_on end as until
    from paired
    union all
    select mentee_id, school_id, (:names)[1 + drawn / 3 % cardinality(:names)],
        case when form_id <> 2 then 'PUPIL' when drawn % 4 = 0 then 'NEW_EMPLOYEE' else 'YOUNG_SPECIALIST' end,
        false, order_date - 4, case when year < :lastYear then ended_on end
    from paired
), numbered as (
    select *, row_number() over (partition by school_id order by id) * 37 as n from person
)
insert into participant (id, version, school_id, full_name, category, mentor, mentee, active_from, active_to, birth_date)
select id, 0, school_id, full_name, category, mentor, not mentor, since, until,
    case category
        when 'PUPIL' then make_date(:lastYear - 17, 1, 15) + mod(n, 2000)::integer
        when 'STUDENT' then make_date(:lastYear - 23, 1, 15) + mod(n, 1000)::integer
        else make_date(:lastYear - 55, 1, 15) + mod(n, 10000)::integer
    end
from numbered;

-- Three in four papers are good for three years, the others end with the school year.
insert into consent (id, version, participant_id, kind, signer, representative, relation, document, given_on, valid_to, conditions)
select nextval('consent_seq'), 0, p.id, k.kind,
    case when k.minor then 'REPRESENTATIVE' else 'SELF' end,
    case when k.minor then (:names)[1 + mod(p.id, cardinality(:names))::integer] else '' end,
    case when k.minor then 'родитель' else '' end,
    case when k.minor then 'свидетельство о рождении' else '' end,
    p.active_from,
    case when mod(p.id, 4) = 0 then make_date(extract(year from p.active_from)::integer + 1, 8, 31)
        else (p.active_from + interval '3 years')::date end,
    ''
from participant p
    join paired on p.id in (mentor_id, mentee_id)
    cross join lateral (
        select kind, p.active_from < p.birth_date + interval '18 years' as minor
        from unnest(array['PROCESSING', 'PARTICIPATION', 'MENTORING']) kind) k
where k.kind = 'PROCESSING' or k.kind = 'PARTICIPATION' and k.minor
    or k.kind = 'MENTORING' and p.mentor and p.category = 'TEACHER';

-- One in a hundred of those whose pair is over has withdrawn since.
update participant p set stopped_on = :today::date - 10
from paired where p.id in (mentor_id, mentee_id) and mod(p.id, 100) = 0 and ended_on < :today::date - 12;

update consent c set withdrawn_on = p.stopped_on, withdrawal = 'POST'
from participant p join paired on p.id in (mentor_id, mentee_id)
where c.participant_id = p.id and p.stopped_on is not null;

insert into mentor_pair (id, version, school_id, mentor_id, mentee_id, form_id, starts_on, planned_end, ended_on, ending,
    order_number, order_date)
select id, case when ended_on is null then 0 else 1 end, school_id, mentor_id, mentee_id, form_id, starts_on, planned_end, ended_on,
    case when ended_on = planned_end then 'COMPLETED' when ended_on is not null then 'LEFT_SCHOOL' end,
    (20 + drawn % 140) || '-од', order_date
from paired;

insert into journal_entry (at, account_id, actor, address, action, subject_type, subject_id, school_id, details)
select (day + time '10:15' + drawn % 300 * interval '1 minute') at time zone :zone, account_id, keeper, '', action, kind, subject, school_id, details
from (
    select order_date - 4 as day, drawn, account_id, keeper, 'participant.registered' as action, 'Participant' as kind,
        unnest(array[mentor_id, mentee_id]) as subject, school_id, '' as details from paired
    union all
    select p.active_from, drawn, account_id, keeper, 'consent.given', 'Participant', p.id, p.school_id, ''
    from paired join participant p on p.id in (mentor_id, mentee_id)
    union all
    select order_date, drawn, account_id, keeper, 'mentoring.pair-formed', 'MentorPair', p.id, school_id, f.name::text
    from paired p join form_of_mentoring f on f.id = p.form_id
    union all
    select ended_on, drawn, account_id, keeper, 'mentoring.pair-ended', 'MentorPair', id, school_id, ''
    from paired where ended_on is not null
) deed
order by 1, subject;

analyze participant, consent, mentor_pair, journal_entry;
