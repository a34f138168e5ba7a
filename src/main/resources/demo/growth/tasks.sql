-- What everybody has said about tasks of an invented city that is too large to be told task by task. Rows are left as
-- nastavnik.execution leaves them: an answer in its history, a line in the journal, what is late with a reason.
create temporary table said on commit drop as
with keeper as (
    select distinct on (o.school_id) o.school_id, a.id as account_id, a.full_name
    from account_school o join account a on a.id = o.account_id
    where a.role in ('CURATOR', 'DIRECTOR')
    order by o.school_id, a.role, a.id
), official as (
    select distinct on (role) role, id as account_id, full_name from account
    where role in ('COMMITTEE', 'METHODOLOGIST') order by role, id
), begun as (
    select t.id, t.school_id, t.body_id, t.begins_on, t.due_on, t.kept_on, a.document_kind,
        coalesce(k.account_id, o.account_id) as account_id, coalesce(k.full_name, o.full_name, '') as name,
        mod(hashtext('chance ' || t.id) & 2147483647, 100) as chance,
        mod(hashtext('slack ' || t.id) & 2147483647, 9) as slack
    from task t
        join activity a on a.id = t.activity_id
        join section c on c.id = a.section_id
        left join keeper k on k.school_id = t.school_id
        left join official o on o.role = case when t.body_id = 2 then 'METHODOLOGIST' when t.body_id is not null then 'COMMITTEE' end
    where t.dated and t.reported_at is null and t.begins_on <= :today
        and (t.school_id > :told or t.due_on < :since or c.position > :sections)
), word as (
    select *,
        case
            when kept_on >= :today then case when chance < 18 then 'DONE' when chance < 50 then 'IN_PROGRESS' end
            when chance < 7 and kept_on > :today - 75 then null
            when chance % 33 = 31 then 'PARTLY'
            when chance % 33 = 32 then 'NOT_APPLICABLE'
            else 'DONE'
        end as state,
        case
            when kept_on >= :today then greatest(begins_on, :today - 1 - slack)
            when chance < 12 then least(kept_on + 2 + slack, :today)
            else greatest(begins_on, kept_on - slack)
        end as day
    from begun
), dated as (
    select *,
        least(:now, (day + time '09:40' + id % 360 * interval '1 minute') at time zone :zone) as at,
        case
            when state = 'PARTLY' then 'Охвачены не все классы, остальные — в следующем месяце'
            when state = 'NOT_APPLICABLE' then 'В этом году таких педагогов в организации нет'
            when state = 'DONE' and day > kept_on then 'Ответственный был на больничном, документ подписан позже'
            else ''
        end as reason,
        case when state in ('DONE', 'PARTLY') and document_kind <> '' then 'Готово: ' || lower(document_kind) else '' end as result
    from word where state is not null
)
select d.*,
    case when d.state <> 'IN_PROGRESS' and (coalesce(d.body_id, 2) <> 2 or d.day < :today - 21) then 'ACCEPTED' else 'NONE' end as decision,
    c.account_id as decider_id, coalesce(c.full_name, '') as decider,
    case when coalesce(d.body_id, 2) <> 2 then d.at else least(:now, d.at + (5 + d.slack) * interval '1 day') end as decided_at
from dated d left join official c on c.role = 'COMMITTEE';

-- First what was said, then what was decided: each leaves its word in the task's history.
update task t set
    version = t.version + 1,
    state = s.state,
    done_on = case s.state when 'DONE' then s.day end,
    result = s.result,
    reason = s.reason,
    reported_by = s.name,
    reported_at = s.at
from said s where s.id = t.id;

update task t set version = t.version + 1, decision = s.decision, decided_by = s.decider, decided_at = s.decided_at
from said s where s.id = t.id and s.decision = 'ACCEPTED';

insert into task_answer (task_id, said, files, by, at, decision, decided_by, decided_at)
select id,
    jsonb_build_object('state', state, 'doneOn', case state when 'DONE' then day end, 'movedTo', null, 'result', result,
        'links', '[]'::jsonb, 'orderNumber', '', 'orderOn', null, 'reason', reason),
    '{}', name, at, decision, case decision when 'ACCEPTED' then decider else '' end,
    case decision when 'ACCEPTED' then decided_at end
from said order by at, id;

insert into journal_entry (at, account_id, actor, address, action, subject_type, subject_id, school_id, details)
select at, account_id, name, '', action, 'Task', id, school_id, details
from (
    select id, school_id, at, account_id, name, 'execution.report' as action, due_on || ' ' || state as details from said
    union all
    select id, school_id, decided_at, decider_id, decider, 'execution.accept', '' from said where decision = 'ACCEPTED'
) deed
order by at, id, action desc;

analyze roadmap, section, activity, school, task, task_answer, task_word, journal_entry;
