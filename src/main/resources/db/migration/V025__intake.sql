-- A document's table between its upload and the person's decision; kept a day.
create table roadmap_import (
    id uuid primary key,
    account_id bigint not null,
    file_name text not null,
    table_read jsonb not null,
    -- Checked at the end: the draft may be written to the table only when the transaction ends.
    roadmap_id bigint references roadmap deferrable initially deferred,
    created_at timestamptz not null
);

create index roadmap_import_by_time on roadmap_import (created_at);
