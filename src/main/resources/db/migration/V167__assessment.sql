create sequence parameter_set_seq increment by 50;

-- What is assessed before and after: parameters on a scale from 0. A set that has been used stays as it is, like a questionnaire.
create table parameter_set (
    id bigint primary key,
    version integer not null,
    title text collate ru not null check (title <> ''),
    audience varchar(10) not null check (audience in ('MENTOR', 'MENTEE')),
    highest integer not null check (highest between 2 and 100),
    edition integer not null check (edition > 0),
    previous_id bigint unique references parameter_set,
    used boolean not null,
    active boolean not null
);

create table parameter_of_set (
    set_id bigint not null references parameter_set,
    ordinal integer not null,
    name text not null check (name <> ''),
    primary key (set_id, ordinal)
);

insert into parameter_set values
    (1, 0, 'Наставляемый-школьник', 'MENTEE', 10, 1, null, false, true),
    (2, 0, 'Молодой педагог', 'MENTEE', 10, 1, null, false, true);

insert into parameter_of_set values
    (1, 0, 'Интерес к учёбе'),
    (1, 1, 'Уверенность в себе'),
    (1, 2, 'Умение работать вместе с другими'),
    (1, 3, 'Самостоятельность'),
    (1, 4, 'Представление о будущей профессии'),
    (2, 0, 'Знание предмета и методики'),
    (2, 1, 'Планирование урока'),
    (2, 2, 'Взаимодействие с классом'),
    (2, 3, 'Работа с родителями'),
    (2, 4, 'Уверенность в профессии');

select setval('parameter_set_seq', 51);

create sequence assessment_seq increment by 50;

-- A school assesses its participants by a set of parameters before a programme and after it.
create table assessment (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    parameter_set_id bigint not null references parameter_set,
    programme_id bigint,
    first_year integer not null,
    begun_on date not null,
    -- How many times marks were saved.
    savings integer not null,
    foreign key (programme_id, school_id) references programme (id, school_id)
);
create index assessment_of_school on assessment (school_id, first_year);
create index assessment_of_year on assessment (first_year);

create sequence assessment_person_seq increment by 50;

-- Who is assessed; without a participant once the person's data is destroyed: the marks stay, as those of nobody.
create table assessment_person (
    id bigint primary key default nextval('assessment_person_seq'),
    assessment_id bigint not null references assessment,
    participant_id bigint references participant on delete set null,
    unique (assessment_id, participant_id)
);
alter sequence assessment_person_seq increment by 1;
create index assessment_person_of_participant on assessment_person (participant_id);

create table assessment_mark (
    person_id bigint not null references assessment_person on delete cascade,
    ordinal integer not null,
    wave varchar(10) not null check (wave in ('BEFORE', 'AFTER')),
    mark smallint not null check (mark between 0 and 100),
    primary key (person_id, ordinal, wave)
);
