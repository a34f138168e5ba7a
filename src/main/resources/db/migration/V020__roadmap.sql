create sequence roadmap_seq increment by 50;

create table roadmap (
    id bigint primary key,
    version integer not null,
    title text not null check (title <> ''),
    level varchar(20) not null,
    period_from date not null,
    period_to date not null,
    status varchar(20) not null,
    order_issuer text not null,
    order_signed_on date,
    order_number text not null,
    order_title text not null,
    order_columns jsonb not null,
    approved_at timestamptz,
    removed_at timestamptz,
    check (period_to >= period_from),
    check (status <> 'APPROVED'
        or approved_at is not null and order_signed_on is not null and order_number <> '' and order_issuer <> ''
        and removed_at is null)
);

create index roadmap_in_force on roadmap (period_from, period_to) where status = 'APPROVED';

create sequence section_seq increment by 50;

create table section (
    id bigint primary key,
    version integer not null,
    roadmap_id bigint not null references roadmap,
    number text not null,
    title text not null,
    position integer not null,
    removed_at timestamptz,
    -- Checked at the end of the transaction: making room moves a whole row of places by one.
    constraint section_place_once unique (roadmap_id, position) deferrable initially deferred
);

create sequence activity_seq increment by 50;

create table activity (
    id bigint primary key,
    version integer not null,
    section_id bigint not null references section,
    number text not null,
    title text not null,
    deadline_text text not null,
    responsible_text text not null,
    document_kind text not null,
    expected_result text not null,
    source_text text not null,
    position integer not null,
    removed_at timestamptz,
    constraint activity_place_once unique (section_id, position) deferrable initially deferred
);
