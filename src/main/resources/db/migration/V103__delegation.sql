create sequence delegation_seq increment by 50;

-- Who signs a school's reports in the director's place, from day to day, both included.
create table delegation (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    account_id bigint not null references account,
    starts_on date not null,
    ends_on date not null,
    order_number text not null,
    named_by text not null,
    named_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text not null,
    check (starts_on <= ends_on),
    check ((revoked_at is null) = (revoked_by = ''))
);

create index delegation_by_account on delegation (account_id, ends_on);
create index delegation_by_school on delegation (school_id, starts_on);

-- In whose place a report was sent, by which order and in which days; null where the director sent it himself.
alter table report_submission add column acting_for text;
alter table report_submission add column acting_order text;
alter table report_submission add column acting_from date;
alter table report_submission add column acting_to date;
alter table report_submission add check (num_nonnulls(acting_for, acting_order, acting_from, acting_to) in (0, 4));
