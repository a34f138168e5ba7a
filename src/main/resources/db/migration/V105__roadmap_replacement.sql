-- Which roadmaps an approved one has replaced, by a person's decision: from the first day of its period on, for good or until a day.
create table roadmap_replacement (
    by_id bigint not null references roadmap,
    replaced_id bigint not null references roadmap,
    until_day date,
    primary key (by_id, replaced_id),
    constraint roadmap_replaces_another check (by_id <> replaced_id)
);
create index roadmap_replacement_of on roadmap_replacement (replaced_id);

-- Until now the later order counted wherever the periods of two overlapped, and no longer than its own period.
with municipal as (
    select distinct on (coalesce(original_id, id)) coalesce(original_id, id) as id, order_signed_on, period_from, period_to
    from roadmap
    where level = 'MUNICIPAL' and school_id is null and status = 'APPROVED' and removed_at is null
    order by coalesce(original_id, id), ordinal desc
)
insert into roadmap_replacement (by_id, replaced_id, until_day)
select later.id, earlier.id, case when later.period_to < earlier.period_to then later.period_to end
from municipal later join municipal earlier
    on (later.order_signed_on, later.id) > (earlier.order_signed_on, earlier.id)
    and later.period_from <= earlier.period_to and earlier.period_from <= later.period_to;
