-- A number from outside of a whole district; where there is one it stands instead of the sum of its schools'.
create table external_of_district (
    external_id bigint not null references external_figure,
    district text collate ru not null check (district <> ''),
    year integer not null check (year between 2000 and 2100),
    amount integer not null check (amount >= 0),
    as_of date not null,
    source text not null check (source <> ''),
    primary key (external_id, district, year)
);
