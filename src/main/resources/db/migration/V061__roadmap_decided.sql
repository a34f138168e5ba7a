-- Some roadmaps are decided without an order: then there is no number, but still who decided and when.
alter table roadmap
    add column without_order boolean not null default false,
    add column agreed_by text,
    add column agreed_on date,
    drop constraint roadmap_check1,
    drop constraint roadmap_check3,
    add constraint roadmap_approved_by_somebody check (status <> 'APPROVED'
        or approved_at is not null and order_signed_on is not null and order_issuer <> '' and removed_at is null
            and (without_order or order_number <> '')),
    add constraint roadmap_amended_by_an_act check (ordinal = 0 or status <> 'APPROVED'
        or coalesce(act_issuer, '') <> '' and act_signed_on is not null and act_effective_from is not null
            and (without_order or coalesce(act_number, '') <> '')),
    add constraint roadmap_agreed_on_a_day check ((agreed_by is null) = (agreed_on is null));
alter table roadmap alter column without_order drop default;
