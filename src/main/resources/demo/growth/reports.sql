-- The reports of an invented city that is too large to be told report by report: begun, sent and accepted as the days allow,
-- each with its lines, what was sent, and the journal.
create temporary table filed on commit drop as
with official as (
    select id as account_id, full_name from account where role = 'METHODOLOGIST' order by id limit 1
), director as (
    select distinct on (o.school_id) o.school_id, a.id as account_id
    from account_school o join account a on a.id = o.account_id where a.role = 'DIRECTOR' order by o.school_id, a.id
), owed as (
    select r.id, s.id as school_id, s.short_name, s.type, s.director_name, s.phone, s.email, s.site, p.school_due, p.state as period,
        make_date(p.year, p.quarter * 3 - 2, 1) as begins, d.account_id,
        hashtext('lines ' || r.id) & 2147483647 as drawn,
        mod(hashtext('chance ' || r.id) & 2147483647, 100) as chance,
        mod(hashtext('slack ' || r.id) & 2147483647, 9) as slack,
        mod(hashtext('name ' || s.id) & 2147483647, cardinality(:names)) as filler
    from quarter_report r
        join reporting_period p on p.id = r.period_id
        join school s on s.id = r.school_id
        left join director d on d.school_id = s.id
    where r.owed and r.state = 'NOT_BEGUN' and (s.id > :told or make_date(p.year, p.quarter * 3 - 2, 1) < :since)
), day as (
    select *,
        case
            when chance < 6 then school_due + 1 + slack
            when chance < 18 and period <> 'PREPARED' then begins + 14 + drawn % 60
            else school_due - slack
        end as sent_on
    from owed
), sent as (
    select *,
        sent_on < :today as sent,
        (sent_on + time '09:00' + drawn % 480 * interval '1 minute') at time zone :zone as sent_at,
        (sent_on + 3 + time '10:00' + drawn % 420 * interval '1 minute') at time zone :zone as decided_at,
        chance between 90 and 94 and sent_on < :today as no_data
    from day
)
select s.id, s.school_id, s.short_name, s.type, s.director_name, s.phone, s.email, s.site, s.account_id, s.drawn, s.no_data,
    case when sent and decided_at < :now then 'ACCEPTED' when sent then 'SUBMITTED' else 'DRAFT' end as state,
    case when sent then sent_at else least(:now, (:today - 1 - slack + time '11:20') at time zone :zone) end as at,
    case when sent then greatest(0, sent_on - school_due) end as days_late,
    decided_at, o.account_id as decider_id, coalesce(o.full_name, '') as decider,
    (:names)[filler + 1] as filler,
    case type when 'KINDERGARTEN' then 'старший воспитатель' else 'заместитель директора' end as filler_post,
    begins, case when no_data then 0 else 1 + drawn % 3 end as practices,
    case when no_data or not sent then 0 else drawn / 7 % 3 end as webinars
from sent s left join official o on true
where sent or (chance % 4 = 0 and begins + 20 < :today);

insert into practice_line (id, version, report_id, mark, position, name, link, remark)
select nextval('practice_line_seq'), 0, f.id, left(md5(f.id || ' practice ' || w.place), 8), w.place - 1, w.name,
    f.site || '/nastavnichestvo/' || w.path, ''
from filed f cross join lateral (
    select name, path, row_number() over (order by hashtext(name || f.drawn)) as place
    from unnest(:practiceKinds, :practices, :paths) as word (kind, name, path)
    where kind in ('A', case f.type when 'KINDERGARTEN' then 'K' when 'SUPPLEMENTARY' then 'U' else 'S' end)
) w
where w.place <= f.practices
order by f.at, f.id, w.place;

insert into webinar_line (id, version, report_id, mark, position, topic, dates, remark)
select nextval('webinar_line_seq'), 0, f.id, left(md5(f.id || ' webinar ' || w.place), 8), w.place - 1, w.topic,
    to_char((f.begins + interval '3 months')::date + 12 + (f.drawn + w.place)::integer % 70, 'DD.MM.YYYY'), ''
from filed f cross join lateral (
    select topic, row_number() over (order by hashtext(topic || f.drawn)) as place
    from unnest(:webinarKinds, :topics) as word (kind, topic)
    where kind in ('A', case f.type when 'KINDERGARTEN' then 'K' when 'SUPPLEMENTARY' then 'U' else 'S' end)
) w
where w.place <= f.webinars
order by f.at, f.id, w.place;

update quarter_report r set
    version = case f.state when 'DRAFT' then 1 when 'SUBMITTED' then 2 else 3 end,
    state = f.state,
    no_data = f.no_data,
    filler_name = f.filler, filler_post = f.filler_post, filler_phone = f.phone, filler_email = f.email,
    saved_at = f.at, saved_by = f.director_name, edits = 1,
    submissions = case f.state when 'DRAFT' then 0 else 1 end,
    first_submitted_at = case when f.state <> 'DRAFT' then f.at end,
    submitted_at = case when f.state <> 'DRAFT' then f.at end,
    submitted_by = case when f.state <> 'DRAFT' then f.director_name else '' end,
    days_late = f.days_late,
    decided_at = case f.state when 'ACCEPTED' then f.decided_at end,
    decided_by = case f.state when 'ACCEPTED' then f.decider else '' end
from filed f where f.id = r.id;

insert into report_submission (id, version, report_id, number, at, by, sent)
select nextval('report_submission_seq'), 0, f.id, 1, f.at, f.director_name, jsonb_build_object(
    'schoolName', f.short_name, 'directorName', f.director_name, 'phone', f.phone, 'email', f.email, 'noData', f.no_data,
    'content', jsonb_build_object(
        'webinars', coalesce((select jsonb_agg(jsonb_build_object('mark', mark, 'topic', topic, 'dates', dates, 'remark', '')
            order by position) from webinar_line where report_id = f.id), '[]'),
        'practices', coalesce((select jsonb_agg(jsonb_build_object('mark', mark, 'name', name, 'link', link, 'remark', '')
            order by position) from practice_line where report_id = f.id), '[]'),
        'filler', jsonb_build_object('name', f.filler, 'post', f.filler_post, 'phone', f.phone, 'email', f.email)))
from filed f where f.state <> 'DRAFT' order by f.at, f.id;

insert into journal_entry (at, account_id, actor, address, action, subject_type, subject_id, school_id, details)
select at, account_id, actor, '', action, 'QuarterReport', id, school_id, ''
from (
    select id, school_id, at, account_id, director_name as actor, 'report.begun' as action, 1 as step from filed
    union all
    select id, school_id, at, account_id, director_name, 'report.submitted', 2 from filed where state <> 'DRAFT'
    union all
    select id, school_id, decided_at, decider_id, decider, 'report.accepted', 3 from filed where state = 'ACCEPTED'
) deed
order by at, id, step;

analyze quarter_report, practice_line, webinar_line, report_submission, journal_entry;
