-- A quarter is prepared from its first day, opens when it is over, and ends by its own dates (order 376-у, clauses 2.4, 3.2).
alter table reporting_period
    add column late_until date,
    add column edits_until date,
    add column census_on date;

update reporting_period set
    late_until = greatest(centre_due, make_date(year, quarter * 3, 1) + interval '4 months - 1 day', current_date),
    edits_until = greatest(centre_due, make_date(year, quarter * 3, 1) + interval '4 months - 1 day', current_date),
    census_on = make_date(year, quarter * 3, 1) + interval '1 month - 1 day';

-- Whoever has read this quarter's drafts goes on: it opens by itself when it is over.
update reporting_period set state = 'PREPARED', census_on = (opened_at at time zone 'UTC')::date
where state = 'OPEN' and census_on >= current_date;

alter table reporting_period
    alter column late_until set not null,
    alter column edits_until set not null,
    alter column census_on set not null,
    add check (late_until >= school_due and edits_until >= late_until);

-- Later dates for one school, by a decision of the methodologist.
alter table quarter_report add column extended_until date;

create sequence report_extension_seq increment by 50;

create table report_extension (
    id bigint primary key,
    version integer not null,
    report_id bigint not null references quarter_report,
    until date not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by text not null,
    state varchar(20) not null,
    answer text not null,
    decided_at timestamptz,
    decided_by text not null
);

create index report_extension_by_report on report_extension (report_id);
create unique index report_extension_one_asked on report_extension (report_id) where state = 'ASKED';
