-- What was kept of a participant under a number of its own and is gone, so that the person's history goes on telling of it.
create table former_subject (
    participant_id bigint not null references participant on delete cascade,
    subject_type varchar(40) not null,
    subject_id bigint not null,
    primary key (participant_id, subject_type, subject_id)
);
