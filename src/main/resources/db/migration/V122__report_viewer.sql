-- Who has a report open to decide about it; a row that is not renewed for some minutes counts no more.
create table report_viewer (
    report_id bigint not null references quarter_report on delete cascade,
    account_id bigint not null,
    name text not null,
    since timestamptz not null,
    seen_at timestamptz not null,
    primary key (report_id, account_id)
);

create index report_viewer_seen on report_viewer (seen_at);
