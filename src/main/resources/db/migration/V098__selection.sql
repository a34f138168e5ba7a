create sequence omitted_line_seq increment by 50;

-- Accepted lines that do not go to the region (roadmap, row 1.2, «отбор»); all others do.
create table omitted_line (
    id bigint primary key,
    version integer not null,
    report_id bigint not null references quarter_report,
    kind varchar(20) not null,
    mark text not null,
    reason text not null check (reason <> ''),
    at timestamptz not null,
    by text not null,
    constraint omitted_line_once unique (report_id, kind, mark)
);
