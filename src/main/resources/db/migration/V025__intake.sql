-- A document's table between its upload and the person's decision; kept a day.
create table roadmap_import (
    id uuid primary key,
    account_id bigint not null,
    file_name text not null,
    table_read jsonb not null,
    roadmap_id bigint references roadmap,
    created_at timestamptz not null
);

create index roadmap_import_by_time on roadmap_import (created_at);
