create sequence practice_seq increment by 50;

-- The register of practices: one row is a card (roadmap of Krasnoyarsk, row 5.3, «реестр успешных практик (кейсов)»).
create table practice (
    id bigint primary key,
    version integer not null,
    school_id bigint not null references school,
    stage varchar(20) not null,
    -- The stage before the last step, for as long as the step can be taken back.
    stage_before varchar(20),
    name text not null check (name <> ''),
    form_id bigint references form_of_mentoring,
    kind text not null,
    audience text not null,
    problem text not null,
    description text not null,
    resources text not null,
    results text not null,
    authors text not null,
    contact text not null,
    link text not null,
    term text not null,
    recognition varchar(20) not null,
    contest text not null,
    year integer not null,
    round integer not null,
    remark text not null,
    region_link text not null,
    merged_into_id bigint references practice,
    proposed_by text not null,
    proposed_at timestamptz not null,
    registered_at timestamptz,
    changed_at timestamptz not null,
    -- The author's consent to publication: whose, of which day, and whether names may be shown.
    consent_by text not null,
    consent_on date,
    consent_names boolean not null,
    search tsvector generated always as (
        setweight(searched(name), 'A') || setweight(searched(audience || ' ' || problem), 'B')
        || setweight(searched(description || ' ' || results || ' ' || resources), 'C')) stored,
    search_text text generated always as (folded(name)) stored,
    constraint practice_consent_whole check ((consent_on is null) = (consent_by = '')),
    constraint practice_registered_since check (
        stage not in ('REGISTERED', 'SENT', 'PUBLISHED') or registered_at is not null),
    constraint practice_not_into_itself check (merged_into_id <> id),
    constraint practice_merged_is_archived check (merged_into_id is null or stage = 'ARCHIVED')
);
create index practice_of_school on practice (school_id);
create index practice_by_stage on practice (stage, changed_at);
create index practice_merged on practice (merged_into_id) where merged_into_id is not null;
create index practice_by_words on practice using gin (search);
create index practice_by_letters on practice using gin (search_text gin_trgm_ops);

-- Accepted lines of form 2 the card was made of: no line makes two cards.
create table practice_source (
    practice_id bigint not null references practice,
    report_id bigint not null references quarter_report,
    mark text not null,
    primary key (report_id, mark)
);
create index practice_source_of on practice_source (practice_id);

create sequence expert_mark_seq increment by 50;
create table expert_mark (
    id bigint primary key,
    version integer not null,
    practice_id bigint not null references practice,
    -- Counted up when the card goes to the experts anew.
    round integer not null,
    account_id bigint not null,
    expert text not null,
    mark integer not null check (mark between 1 and 5),
    remark text not null check (remark <> ''),
    at timestamptz not null,
    constraint expert_mark_once unique (practice_id, round, account_id)
);

-- Cards alike of which somebody has said that they are different practices.
create table practice_distinct (
    practice_id bigint not null references practice,
    other_id bigint not null references practice,
    primary key (practice_id, other_id),
    check (practice_id < other_id)
);
