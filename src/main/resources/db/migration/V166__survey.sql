create sequence survey_seq increment by 50;

-- A school asks the mentors or the mentees of a school year, or of one programme.
create table survey (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    questionnaire_id bigint not null references questionnaire,
    programme_id bigint,
    -- The calendar year in which the school year begins.
    first_year integer not null,
    audience varchar(10) not null check (audience in ('MENTOR', 'MENTEE')),
    -- LINKS: each answers by a personal link; PAPER: the school types in what was filled in on paper.
    way varchar(10) not null check (way in ('LINKS', 'PAPER')),
    opened_on date not null,
    -- The last day on which it takes answers.
    closes_on date not null,
    -- The day on which the school closed it before that.
    closed_on date,
    -- How many times links were handed out.
    handouts integer not null,
    check (closes_on >= opened_on),
    check (closed_on >= opened_on),
    foreign key (programme_id, school_id) references programme (id, school_id),
    unique (id, school_id, audience, questionnaire_id)
);
create index survey_of_school on survey (school_id, first_year);
create index survey_of_year on survey (first_year);

create sequence survey_person_seq increment by 50;

-- Who was asked, and whether the person has answered; never what, and never when. Without a participant once the person's
-- data is destroyed: the count stays.
create table survey_person (
    id bigint primary key default nextval('survey_person_seq'),
    survey_id bigint not null references survey,
    participant_id bigint references participant on delete set null,
    -- SHA-256 of the personal link's code; null while none has been handed out.
    digest bytea unique,
    handed_on date,
    answered boolean not null default false,
    unique (survey_id, participant_id)
);
alter sequence survey_person_seq increment by 1;
create index survey_person_of_participant on survey_person (participant_id);

-- An answer of nobody known: its id is drawn by chance, so that the order in which answers were stored tells nothing.
create table survey_answer (
    id uuid primary key default gen_random_uuid(),
    survey_id bigint not null,
    questionnaire_id bigint not null,
    school_id bigint not null,
    audience varchar(10) not null,
    -- Whether the mark of the question of satisfaction reaches its threshold; null where no question asks for it.
    satisfied boolean,
    answered_on date not null,
    foreign key (survey_id, school_id, audience, questionnaire_id) references survey (id, school_id, audience, questionnaire_id)
);
create index survey_answer_of_survey on survey_answer (survey_id);
create index survey_answer_of_day on survey_answer (audience, answered_on);

create table survey_reply (
    answer_id uuid not null references survey_answer on delete cascade,
    questionnaire_id bigint not null,
    ordinal integer not null,
    -- 1 to 10; of a yes or no 1 or 0.
    mark smallint check (mark between 0 and 10),
    words text,
    primary key (answer_id, ordinal),
    foreign key (questionnaire_id, ordinal) references question (questionnaire_id, ordinal),
    check ((mark is null) <> (words is null))
);

-- Links that opened nothing, by the address they came from; forgotten after a quarter of an hour.
create table survey_knock (
    address text primary key,
    misses integer not null,
    last_at timestamptz not null
);
