create sequence preference_seq increment by 50;

-- Whom a participant would like to work with, said after the group meeting (roadmap of Kogalym, rows 16-17).
create table preference (
    id bigint primary key,
    version integer not null,
    participant_id bigint not null references participant on delete cascade,
    -- Whether said as a mentor, of mentees; otherwise as a mentee, of mentors.
    as_mentor boolean not null,
    met_on date not null,
    first_id bigint references participant on delete set null,
    second_id bigint references participant on delete set null,
    third_id bigint references participant on delete set null,
    constraint preference_once unique (participant_id, as_mentor),
    check (first_id <> participant_id and second_id <> participant_id and third_id <> participant_id),
    check (first_id <> second_id and first_id <> third_id and second_id <> third_id)
);
