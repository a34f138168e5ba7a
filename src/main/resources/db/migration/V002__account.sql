create sequence account_seq increment by 50;

create table account (
    id bigint primary key,
    version integer not null,
    login text not null,
    email text not null,
    full_name text collate ru not null,
    post text not null,
    role varchar(20) not null,
    password text,
    blocked boolean not null,
    created_at timestamptz not null,
    last_signed_in_at timestamptz
);

create unique index account_login_once on account (lower(login));

create table account_school (
    account_id bigint not null references account,
    school_id bigint not null references school,
    primary key (account_id, school_id)
);

create index account_school_by_school on account_school (school_id);
