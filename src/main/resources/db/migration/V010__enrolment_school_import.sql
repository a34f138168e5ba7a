-- Tables that were uploaded and wait for their sender's word; gone a day later.
create sequence school_import_seq increment by 50;

create table school_import (
    id bigint primary key,
    version integer not null,
    owner_id bigint not null,
    file_name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    sheets text not null,
    stored_at timestamptz,
    outcome text not null
);

create index school_import_by_owner on school_import (owner_id, id desc);
create index school_import_by_expiry on school_import (expires_at);
