create sequence normative_document_seq increment by 50;

-- The acts the city's mentoring stands on: what anyone may read without signing in.
create table normative_document (
    id bigint primary key,
    version integer not null,
    kind varchar(20) not null,
    level varchar(20) not null,
    issuer text not null,
    title text not null check (title <> ''),
    number text not null,
    signed_on date,
    link text not null,
    changed_at timestamptz not null
);
