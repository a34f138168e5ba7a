-- Forms that were filled in without a connection and wait for their sender's word; gone a day later.
create sequence offline_upload_seq increment by 50;

create table offline_upload (
    id bigint primary key,
    version integer not null,
    owner_id bigint not null,
    report_id bigint not null references quarter_report,
    file_name text not null,
    form jsonb not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    taken_at timestamptz
);

create index offline_upload_by_expiry on offline_upload (expires_at);
create index offline_upload_by_report on offline_upload (report_id);
