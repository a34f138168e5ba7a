-- The figures of a quarter are counted from this index alone: reports are wide rows, and a city has thousands of them.
create index quarter_report_figures on quarter_report (period_id)
    include (school_id, state, no_data, days_late, first_submitted_at, extended_until) where owed;
