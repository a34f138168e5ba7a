-- Who did what, when, to what; only ever added to.
create table journal_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account_id bigint,
    actor text not null,
    address text not null,
    action varchar(60) not null,
    subject_type varchar(40) not null,
    subject_id bigint,
    school_id bigint,
    details text not null
);

create index journal_entry_by_subject on journal_entry (subject_type, subject_id, id desc);
create index journal_entry_by_time on journal_entry (at desc);
create index journal_entry_by_account on journal_entry (account_id, id desc);
