create sequence webinar_seq increment by 50;

-- The schedule of the municipality's webinars (roadmap of Chelyabinsk, row 1.3, «График муниципальных вебинаров»).
create table webinar (
    id bigint primary key,
    version integer not null,
    state varchar(20) not null,
    -- The half-year in whose schedule it stands, whatever day it was given.
    half_year integer not null,
    half integer not null check (half in (1, 2)),
    topic text not null check (topic <> ''),
    day date not null,
    begins time not null,
    minutes integer not null check (minutes between 15 and 480),
    format varchar(20) not null,
    place text not null,
    school_id bigint references school,
    organiser text not null,
    speakers text not null,
    form_id bigint references form_of_mentoring,
    audience text not null,
    registration_link text not null,
    recording_link text not null,
    -- Why it was called off.
    reason text not null,
    -- The accepted line of form 1 it was made of, if any.
    report_id bigint references quarter_report,
    mark text,
    published_at timestamptz,
    changed_at timestamptz not null,
    search_text text generated always as (folded(topic || ' ' || speakers || ' ' || organiser)) stored,
    constraint webinar_has_an_organiser check (school_id is not null or organiser <> ''),
    constraint webinar_is_somewhere check (format = 'ONLINE' or place <> ''),
    constraint webinar_source_whole check ((report_id is null) = (mark is null)),
    constraint webinar_source_once unique (report_id, mark),
    constraint webinar_cancelled_for_a_reason check ((state = 'CANCELLED') = (reason <> '')),
    constraint webinar_published_since check (state not in ('PUBLISHED', 'HELD') or published_at is not null)
);
create index webinar_by_day on webinar (day, begins);
create index webinar_of_half on webinar (half_year, half, day);
create index webinar_of_school on webinar (school_id, day);

-- Topics of accepted reports that are not to be placed in the schedule.
create table webinar_aside (
    report_id bigint not null references quarter_report,
    mark text not null,
    reason text not null check (reason <> ''),
    at timestamptz not null,
    by text not null,
    primary key (report_id, mark)
);
