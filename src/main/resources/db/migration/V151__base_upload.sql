-- Bases of mentees and mentors that a school has brought in a file: kept for a day, emptied once they are applied.
create sequence base_upload_seq increment by 50;

create table base_upload (
    id bigint primary key,
    version integer not null,
    owner_id bigint not null,
    school_id bigint not null references school,
    file_name text not null,
    sheets text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    stored_at timestamptz,
    outcome text not null
);

create index base_upload_of_owner on base_upload (owner_id, id);
create index base_upload_by_expiry on base_upload (expires_at);
create index base_upload_of_school on base_upload (school_id);
