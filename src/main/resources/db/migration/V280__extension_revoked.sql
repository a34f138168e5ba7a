-- What the methodologist took back was called as if the school had withdrawn it; the journal tells them apart.
update report_extension e set state = 'REVOKED'
where e.state = 'WITHDRAWN' and exists (
    select 1 from journal_entry j
    where j.subject_type = 'QuarterReport' and j.subject_id = e.report_id and j.action = 'report.extensionRevoked'
        and j.at between e.decided_at - interval '1 minute' and e.decided_at + interval '1 minute');
