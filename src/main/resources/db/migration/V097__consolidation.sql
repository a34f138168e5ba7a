-- Why a frozen summary is being corrected; empty while none is.
alter table reporting_period add column correction text not null default '';

create sequence consolidation_seq increment by 50;

-- A frozen summary of a quarter (order 376-у, clause 2.4): what it says and how many had reported, as of one moment.
create table consolidation (
    id bigint primary key,
    version integer not null,
    period_id bigint not null references reporting_period,
    number integer not null check (number > 0),
    reason text not null,
    at timestamptz not null,
    by text not null,
    owed integer not null,
    received integer not null,
    on_time integer not null,
    nil integer not null,
    webinars integer not null,
    practices integer not null,
    content jsonb not null,
    outgoing_number text not null,
    sent_on date,
    recipient text not null,
    marked_at timestamptz,
    marked_by text not null,
    constraint consolidation_once unique (period_id, number),
    check (on_time <= received and received <= owed and nil <= received),
    check ((sent_on is null) = (outgoing_number = ''))
);

create sequence consolidation_file_seq increment by 50;

-- The workbook as it was handed out: it is never made again.
create table consolidation_file (
    id bigint primary key,
    version integer not null,
    consolidation_id bigint not null references consolidation,
    bytes bytea not null,
    constraint consolidation_file_once unique (consolidation_id)
);
