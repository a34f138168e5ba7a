-- Russian order of words: ё beside е, «Школа № 2» before «Школа № 10».
create collation ru (provider = icu, locale = 'ru-RU-u-kn-true');

-- Text as it is searched: without case, ё as е, spaces collapsed.
create function folded(words text) returns text
    language sql immutable parallel safe strict
    return regexp_replace(replace(lower(words), 'ё', 'е'), '\s+', ' ', 'g');

-- The committee that owns the portal: one row.
create table committee (
    id bigint primary key check (id = 1),
    version integer not null,
    municipality text not null,
    municipality_genitive text not null,
    full_name text not null,
    full_name_genitive text not null,
    short_name text not null,
    address text not null,
    phone text not null,
    email text not null,
    site text not null,
    contact_name text not null,
    contact_phone text not null,
    centre_name text not null,
    centre_short_name text not null,
    regional_centre text not null,
    time_zone text not null,
    school_deadline_day integer not null check (school_deadline_day between 1 and 28),
    centre_deadline_day integer not null check (centre_deadline_day between 1 and 28)
);

create sequence school_seq increment by 50;

create table school (
    id bigint primary key,
    version integer not null,
    type varchar(40) not null,
    full_name text not null,
    short_name text collate ru not null,
    number text collate ru not null,
    district text collate ru not null,
    director_name text not null,
    phone text not null,
    email text not null,
    site text not null,
    active_from date not null,
    active_to date,
    search_text text generated always as (folded(
        short_name || ' ' || full_name || ' ' || number || ' ' || district || ' ' || director_name)) stored,
    check (active_to is null or active_to >= active_from)
);

create unique index school_short_name_once on school (folded(short_name collate "default"));
create index school_by_name on school (short_name, id);

create table school_flag (
    school_id bigint not null references school,
    flag varchar(40) not null,
    primary key (school_id, flag)
);

-- A fresh installation starts with a card to fill in.
insert into committee values (
    1, 0, 'город', 'города', 'Орган управления образованием', 'Органа управления образованием',
    'Орган управления образованием', '', '', '', '', '', '', 'Методический центр', 'методический центр', 'Региональный центр',
    'Europe/Moscow', 5, 10);
