-- What the centre corrects in a report is a sending of its own: these are not the school's.
alter table quarter_report add column corrections integer not null default 0;
alter table quarter_report add check (corrections between 0 and submissions);

-- Why the centre corrected it; null for what the school has sent.
alter table report_submission add column correction text check (correction <> '');

-- What was remarked to this sending when it was returned; null where it was not.
alter table report_submission add column remarks jsonb;

update report_submission s set remarks = jsonb_build_object('general', r.remark, 'toLines', coalesce(
        (select jsonb_object_agg(l.mark, l.remark)
            from (select mark, remark, report_id from webinar_line union all select mark, remark, report_id from practice_line) l
            where l.report_id = r.id and l.remark <> ''), '{}'))
    from quarter_report r where r.id = s.report_id and r.state = 'RETURNED' and s.number = r.submissions;
