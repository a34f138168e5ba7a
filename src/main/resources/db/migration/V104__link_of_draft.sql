-- Links of drafts are looked at too, so that a school knows before it sends; once nobody is typing in them.
create or replace view link_use as
select link.url, 'Task' as kind, t.id as holder_id, t.school_id, trim(a.number || ' ' || a.title) as label, false as draft
from task t cross join lateral unnest(t.links) as link (url) join activity a on a.id = t.activity_id
where link.url ~* '^https?://' and length(link.url) <= 1000
union all
select p.link, 'QuarterReport', r.id, r.school_id, p.name, r.submissions = 0
from practice_line p join quarter_report r on r.id = p.report_id
where (r.submissions > 0 or r.saved_at < now() - interval '5 minutes')
    and not r.no_data and p.link ~* '^https?://' and length(p.link) <= 1000;
