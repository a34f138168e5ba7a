create sequence form_of_round_seq increment by 50;

-- Forms by which monitoring rounds are held; the editions of one form share a family.
create table form_of_round (
    id bigint primary key,
    version integer not null,
    title text collate ru not null check (title <> ''),
    family uuid not null,
    edition integer not null,
    frozen boolean not null,
    next_code integer not null,
    changed_at timestamptz not null,
    unique (family, edition)
);

create table form_of_round_field (
    form_id bigint not null references form_of_round,
    ordinal integer not null,
    code varchar(10) not null,
    section text not null,
    caption text not null check (caption <> ''),
    hint text not null,
    kind varchar(20) not null,
    required boolean not null,
    least numeric,
    most numeric,
    options text not null,
    figure varchar(30),
    primary key (form_id, ordinal),
    -- Looked at when the change is whole: fields change places.
    unique (form_id, code) deferrable initially deferred,
    check (least <= most),
    check (figure is null or kind = 'WHOLE')
);

create table form_of_round_check (
    form_id bigint not null references form_of_round,
    ordinal integer not null,
    left_codes text not null,
    comparison varchar(20) not null,
    right_codes text not null,
    primary key (form_id, ordinal)
);
