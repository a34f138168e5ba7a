-- A task belongs to an activity as it is known in every redaction: by the row in which it first stood.
create index activity_known_by on activity (coalesce(origin_id, id));
