-- Files kept as evidence. The holder is a thing of a room above, which alone knows who may open its files.
create table attachment (
    id uuid primary key,
    holder_type varchar(40) not null,
    holder_id bigint not null,
    name text not null,
    kind varchar(10) not null,
    size bigint not null,
    sha256 text not null,
    shown_to_all boolean not null default false,
    -- Part of something sent: kept in its history when it is taken away.
    sent boolean not null default false,
    attached_by text not null,
    attached_at timestamptz not null,
    removed_at timestamptz
);

create index attachment_of_holder on attachment (holder_type, holder_id);

-- The content in parts, so that none has to be in memory whole. What is kept is packed already or hardly packs.
create table attachment_part (
    attachment_id uuid not null references attachment on delete cascade,
    ordinal integer not null,
    content bytea not null,
    primary key (attachment_id, ordinal)
);

alter table attachment_part alter column content set storage external;
