-- Where a link stands is looked up by its address: among a million tasks and a hundred thousand practices, for each link of a page.
create index task_linked on task using gin (links) where links <> '{}';
create index practice_line_linked on practice_line (link) where length(link) <= 1000;

-- The same links as before; "among" tells which of them stand together, so that who asks for some finds them by an index.
create or replace view link_use as
select link.url, 'Task' as kind, t.id as holder_id, t.school_id, trim(a.number || ' ' || a.title) as label, false as draft,
    t.links as among
from task t cross join lateral unnest(t.links) as link (url) join activity a on a.id = t.activity_id
where t.links <> '{}' and link.url ~* '^https?://' and length(link.url) <= 1000
union all
select p.link, 'QuarterReport', r.id, r.school_id, p.name, r.submissions = 0, array[p.link]
from practice_line p join quarter_report r on r.id = p.report_id
where (r.submissions > 0 or r.saved_at < now() - interval '5 minutes')
    and not r.no_data and p.link ~* '^https?://' and length(p.link) <= 1000
union all
select link.url, 'Practice', c.id, c.school_id, c.name, false, array[c.link, c.region_link]
from practice c cross join lateral (values (c.link), (c.region_link)) as link (url)
where c.stage not in ('DECLINED', 'ARCHIVED') and link.url ~* '^https?://' and length(link.url) <= 1000
union all
-- Where people registered for a webinar that is over matters to nobody.
select link.url, 'Webinar', w.id, w.school_id, w.topic, w.state = 'PLANNED', array[w.registration_link, w.recording_link]
from webinar w cross join lateral (values
    (case when w.day >= current_date then w.registration_link else '' end), (w.recording_link)) as link (url)
where w.state <> 'CANCELLED' and link.url ~* '^https?://' and length(link.url) <= 1000;
