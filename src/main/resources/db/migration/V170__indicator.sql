-- Numbers from outside that shares are taken of: the portal cannot count them.
create sequence external_figure_seq increment by 50;

create table external_figure (
    id bigint primary key,
    version integer not null,
    name text collate ru not null check (name <> '')
);

create unique index external_figure_name_once on external_figure (folded(name collate "default"));

insert into external_figure values
    (1, 0, 'Жители от 10 до 19 лет'),
    (2, 0, 'Жители от 15 до 19 лет'),
    (3, 0, 'Учителя – молодые специалисты (опыт 0–3 года)'),
    (4, 0, 'Предприятия и организации');

select setval('external_figure_seq', 51);

-- A share of a counted figure in another or in an external one. A figure is a record of what is counted, never a formula as text.
create sequence indicator_seq increment by 50;

create table indicator (
    id bigint primary key,
    version integer not null,
    position integer not null,
    name text collate ru not null check (name <> ''),
    active boolean not null,
    -- which days of a year count, and the day on which ages are taken
    span varchar(20) not null,
    age_day varchar(20) not null,
    numerator_what varchar(20) not null,
    numerator_side varchar(20),
    numerator_age_from integer check (numerator_age_from between 0 and 120),
    numerator_age_to integer check (numerator_age_to between 0 and 120),
    numerator_category varchar(40),
    numerator_school_type varchar(40),
    external_id bigint references external_figure,
    denominator_what varchar(20),
    denominator_side varchar(20),
    denominator_age_from integer check (denominator_age_from between 0 and 120),
    denominator_age_to integer check (denominator_age_to between 0 and 120),
    denominator_category varchar(40),
    denominator_school_type varchar(40),
    check (numerator_age_to >= numerator_age_from),
    check (denominator_age_to >= denominator_age_from),
    check ((external_id is null) <> (denominator_what is null))
);

create unique index indicator_name_once on indicator (folded(name collate "default"));

insert into indicator (id, version, position, name, active, span, age_day, numerator_what, numerator_side, numerator_age_from,
    numerator_age_to, numerator_category, numerator_school_type, external_id, denominator_what, denominator_side) values
    (1, 0, 1, 'Доля детей в возрасте от 10 до 19 лет, проживающих в городе, вошедших в программы наставничества в роли наставляемого, %',
        true, 'YEAR', 'YEAR_END', 'PAIRED', 'MENTEE', 10, 19, null, null, 1, null, null),
    (2, 0, 2, 'Доля детей и подростков в возрасте от 15 до 19 лет, проживающих в городе, вошедших в программы наставничества в роли наставника, %',
        true, 'YEAR', 'YEAR_END', 'PAIRED', 'MENTOR', 15, 19, null, null, 2, null, null),
    (3, 0, 3, 'Доля учителей - молодых специалистов (с опытом работы от 0 до 3 лет), работающих в общеобразовательных организациях города, вошедших в программы наставничества в роли наставляемого, %',
        true, 'YEAR', 'YEAR_END', 'PAIRED', 'MENTEE', null, null, 'YOUNG_SPECIALIST', 'SCHOOL', 3, null, null),
    (4, 0, 4, 'Доля предприятий (организаций) от общего количества предприятий, осуществляющих деятельность на территории города, вошедших в программы наставничества, предоставив своих наставников, %',
        true, 'YEAR', 'YEAR_END', 'ENTERPRISES', null, null, null, null, null, 4, null, null),
    (5, 0, 5, 'Уровень удовлетворенности наставляемых участием в программах наставничества, % (опросный)',
        true, 'YEAR', 'YEAR_END', 'SATISFIED', 'MENTEE', null, null, null, null, null, 'ANSWERED', 'MENTEE'),
    (6, 0, 6, 'Уровень удовлетворенности наставников участием в программах наставничества, % (опросный)',
        true, 'YEAR', 'YEAR_END', 'SATISFIED', 'MENTOR', null, null, null, null, null, 'ANSWERED', 'MENTOR');

select setval('indicator_seq', 51);

-- What stands in these three is of the whole city where no school is named.
create table external_value (
    external_id bigint not null references external_figure,
    school_id bigint references school,
    year integer not null check (year between 2000 and 2100),
    amount integer not null check (amount >= 0),
    as_of date not null,
    source text not null check (source <> ''),
    constraint external_value_once unique nulls not distinct (external_id, school_id, year)
);

create table indicator_target (
    indicator_id bigint not null references indicator,
    school_id bigint references school,
    year integer not null check (year between 2000 and 2100),
    value numeric(4, 1) not null check (value between 0 and 100),
    document text not null check (document <> ''),
    constraint indicator_target_once unique nulls not distinct (indicator_id, school_id, year)
);

-- Counted by hand; stands instead of what the portal counts.
create table indicator_value (
    indicator_id bigint not null references indicator,
    school_id bigint references school,
    year integer not null check (year between 2000 and 2100),
    numerator integer not null check (numerator >= 0),
    denominator integer not null check (denominator >= 0),
    source text not null check (source <> ''),
    constraint indicator_value_once unique nulls not distinct (indicator_id, school_id, year)
);
