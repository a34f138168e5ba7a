-- Who a participant is: the birth date tells minors from adults and gives indicators their ages. Those entered before it was
-- asked for have none until their school adds it.
alter table participant
    add birth_date date,
    -- The day on which the consent to the processing was withdrawn: from then on the name is used nowhere.
    add stopped_on date,
    -- The day on which what told who it was has been destroyed; what stands instead of it follows.
    add erased_on date,
    add erased_key uuid,
    add kept_birth_year smallint,
    add check ((erased_on is null) = (erased_key is null)),
    add check (erased_on is null or birth_date is null);

alter table participant
    -- The same for one person's cards in all schools (name and birth date), so that the city counts the person once. Never shown.
    add person_key text not null generated always as (
        case
            when erased_key is not null then erased_key::text
            when birth_date is null then 'participant ' || id::text
            else md5(folded(full_name collate "default") || ' ' || (birth_date - date '2000-01-01')::text)
        end) stored,
    -- Ages on 31 December need the year alone; it stays when the rest is destroyed.
    add birth_year smallint generated always as (
        coalesce(kept_birth_year, extract(year from birth_date)::smallint)) stored,
    -- What lists and files show.
    add shown_name text collate ru not null generated always as (
        case when stopped_on is null then full_name else 'Участник № ' || id::text end) stored;

-- One person has one card in a school.
create unique index participant_once on participant (school_id, person_key);
create index participant_person on participant (person_key);
drop index participant_of_school;
create index participant_of_school on participant (school_id, shown_name, id);
