-- A row of this table is one redaction: the roadmap as first approved, or as an amendment leaves it.
alter table roadmap
    add column original_id bigint references roadmap,
    add column ordinal integer not null default 0,
    add column act_issuer text,
    add column act_signed_on date,
    add column act_number text,
    add column act_title text,
    add column act_effective_from date,
    add check ((ordinal = 0) = (original_id is null)),
    add check (ordinal = 0 or status <> 'APPROVED'
        or coalesce(act_issuer, '') <> '' and act_signed_on is not null and coalesce(act_number, '') <> ''
            and act_effective_from is not null);
alter table roadmap alter column ordinal drop default;

-- Amendments follow one another, so only one is being written at a time.
create unique index roadmap_amendment_once on roadmap (original_id, ordinal) where removed_at is null;
create index roadmap_redactions on roadmap (coalesce(original_id, id));

-- The same section or activity in the redaction in which it first stood; empty where that is this one.
alter table section add column origin_id bigint references section;
alter table activity add column origin_id bigint references activity;
