-- The least the region demands of an indicator in a year: neither the city's target nor a school's may be lower.
create table indicator_minimum (
    indicator_id bigint not null references indicator,
    year integer not null check (year between 2000 and 2100),
    value numeric(4, 1) not null check (value between 0 and 100),
    document text not null check (document <> ''),
    primary key (indicator_id, year)
);
