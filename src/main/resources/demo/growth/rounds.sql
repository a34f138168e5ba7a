-- Answers of the schools beyond those whose story is told, in the rounds that have been opened: what the portal counts of a
-- school on the day it answers, the rest drawn; the last round of a kind is as far as a round that goes on is.
create temporary table answered on commit drop as
with official as (
    select id as account_id, full_name from account where role = 'METHODOLOGIST' order by id limit 1
), keeper as (
    select distinct on (o.school_id) o.school_id, a.id as account_id, a.full_name
    from account_school o join account a on a.id = o.account_id
    where a.role in ('CURATOR', 'DIRECTOR')
    order by o.school_id, a.role, a.id
), owed as (
    select a.id, a.school_id, r.kind, r.due_on, s.site, r.form_id, r.state <> 'OPEN' as over,
        hashtext('round ' || a.id) & 2147483647 as drawn,
        mod(hashtext('chance ' || a.id) & 2147483647, 100) as chance,
        case when r.kind = 'SITE_CHECK' then o.account_id else coalesce(k.account_id, o.account_id) end as account_id,
        case when r.kind = 'SITE_CHECK' then coalesce(o.full_name, '') else coalesce(k.full_name, s.director_name) end as sender,
        o.account_id as official_id, coalesce(o.full_name, '') as official
    from round_answer a
        join monitoring_round r on r.id = a.round_id
        join school s on s.id = a.school_id
        left join official o on true
        left join keeper k on k.school_id = a.school_id
    where a.state = 'NOT_BEGUN' and s.id > :told
), day as (
    select *, least(:today, case when over and kind <> 'SITE_CHECK' and chance < 9 then due_on + 1 + drawn % 3
        else due_on - 1 - drawn % 14 end) as sent_on
    from owed
), far as (
    select *,
        case
            when kind = 'SITE_CHECK' then case when over or chance < 55 then 'ACCEPTED' else 'NOT_BEGUN' end
            when over then case when chance < 93 then 'ACCEPTED' else 'NOT_BEGUN' end
            when chance < 30 then 'ACCEPTED'
            when chance < 48 then 'SENT'
            when chance < 52 then 'RETURNED'
            when chance < 60 then 'DRAFT'
            else 'NOT_BEGUN'
        end as state,
        (sent_on + time '09:30' + drawn % 460 * interval '1 minute') at time zone :zone as written_at
    from day
)
select *, least(:now, written_at) as sent_at,
    least(:now, written_at + interval '2 days') as decided_at,
    state in ('SENT', 'RETURNED', 'ACCEPTED') as sent
from far where state <> 'NOT_BEGUN';

-- What the portal counts of each school on that day, as it stands in the form beforehand.
create temporary table counted on commit drop as
select d.id,
    count(distinct p.id) filter (where p.group_id is null)::integer as pairs,
    count(distinct p.group_id)::integer as groups,
    count(distinct who.person_key)::integer as mentors,
    count(distinct whom.person_key)::integer as mentees,
    count(distinct whom.person_key) filter (where whom.birth_date > d.sent_on - interval '20 years'
        and whom.birth_date <= d.sent_on - interval '10 years')::integer as children,
    count(distinct whom.person_key) filter (where whom.category = 'YOUNG_SPECIALIST')::integer as young,
    (select count(*) from programme g where g.school_id = d.school_id and g.state in ('RUNNING', 'FINISHED')
        and g.first_year = extract(year from d.sent_on - interval '8 months'))::integer as begun,
    (select count(*) from programme g where g.school_id = d.school_id and g.state = 'FINISHED'
        and g.first_year = extract(year from d.sent_on - interval '8 months'))::integer as finished
from answered d
    left join mentor_pair p on p.school_id = d.school_id and pair_counts(p, d.sent_on)
    left join participant who on who.id = p.mentor_id
    left join participant whom on whom.id = p.mentee_id
where d.kind <> 'SITE_CHECK'
group by d.id, d.school_id, d.sent_on;

insert into round_answer_value (answer_id, code, answer, link, remark, portal)
select d.id, f.code, v.answer, '', '', case when f.figure is not null and f.code in ('f1', 'f2', 'f3', 'f5', 'f6', 'f7', 'f8', 'f9') then v.answer::integer end
from answered d
    join counted c on c.id = d.id
    join form_of_round_field f on f.form_id = d.form_id
    cross join lateral (select case f.code
        when 'f1' then c.pairs when 'f2' then c.groups when 'f3' then c.mentors when 'f4' then c.mentors - c.mentors / 4
        when 'f5' then c.mentees when 'f6' then c.children when 'f7' then c.young when 'f8' then c.begun
        when 'f9' then c.finished when 'f10' then c.mentors when 'f11' then round(100.0 * (c.mentors - d.drawn % 2) / nullif(c.mentors, 0))
        when 'f12' then c.mentees when 'f13' then round(100.0 * (c.mentees - d.drawn % 3 / 2) / nullif(c.mentees, 0)) end::text as answer) v
where v.answer is not null;

insert into round_answer_value (answer_id, code, answer, link, remark, portal)
select d.id, f.code, v.answer, case v.answer when 'NO' then '' else d.site || '/nastavnichestvo/' || f.code end,
    case v.answer when 'PARTLY' then 'Документ прошлого года' else '' end, null
from answered d
    join form_of_round_field f on f.form_id = d.form_id and f.kind = 'MARK'
    cross join lateral (select (array['YES', 'YES', 'YES', 'YES', 'PARTLY', 'NO'])[
        1 + mod(hashtext(d.id || f.code) & 2147483647, 6)] as answer) v
where d.kind = 'SITE_CHECK';

update round_answer a set
    version = case d.state when 'DRAFT' then 1 when 'SENT' then 2 else 3 end,
    state = d.state,
    remark = case d.state when 'RETURNED' then 'Уточните, сколько наставников прошли обучение.' else '' end,
    saved_at = d.sent_at, saved_by = d.sender,
    first_sent_at = case when d.sent then d.sent_at end,
    sent_at = case when d.sent then d.sent_at end,
    sender = case when d.sent then d.sender else '' end,
    changed_at = case when d.state in ('ACCEPTED', 'RETURNED') then d.decided_at else d.sent_at end
from answered d where d.id = a.id;

insert into journal_entry (at, account_id, actor, address, action, subject_type, subject_id, school_id, details)
select at, account_id, actor, '', action, 'RoundAnswer', id, school_id, ''
from (
    select id, school_id, sent_at as at, account_id, sender as actor,
        case when kind = 'SITE_CHECK' then 'monitoring.siteChecked' when sent then 'monitoring.answerSent'
            else 'monitoring.answerSaved' end as action, 1 as step
    from answered
    union all
    select id, school_id, decided_at, official_id, official,
        case state when 'ACCEPTED' then 'monitoring.answerAccepted' else 'monitoring.answerReturned' end, 2
    from answered where kind <> 'SITE_CHECK' and state in ('ACCEPTED', 'RETURNED')
) deed
order by at, id, step;

analyze round_answer, round_answer_value, journal_entry;
