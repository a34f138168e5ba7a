-- A school's own roadmap is one more roadmap, with an owner; what it carries out of another one it points at.
alter table roadmap
    add column school_id bigint references school,
    add column parent_id bigint references roadmap,
    add constraint roadmap_of_school_level check (school_id is null or level = 'ORGANISATION'),
    add constraint roadmap_no_own_parent check (parent_id <> id);

-- A school writes one roadmap at a time.
create unique index roadmap_of_school_once on roadmap (school_id) where status <> 'APPROVED' and removed_at is null;
create index roadmap_of_school on roadmap (school_id, id) where school_id is not null;

-- The activity of the parent roadmap that this one carries out, as it is known in every redaction.
alter table activity
    add column parent_id bigint references activity,
    add column removal_reason text not null default '';
create index activity_of_parent on activity (parent_id) where parent_id is not null;
