-- Every rest of a pair, the past ones too; before, the last one alone was kept.
create table mentor_pair_rest (
    pair_id bigint not null references mentor_pair on delete cascade,
    first_day date not null,
    -- null where it is not known yet
    last_day date,
    reason varchar(40) not null,
    primary key (pair_id, first_day),
    check (last_day >= first_day)
);

insert into mentor_pair_rest (pair_id, first_day, last_day, reason)
select id, suspended_from, suspended_to, suspension from mentor_pair where suspended_from is not null;

alter table mentor_pair drop column suspended_from, drop column suspended_to, drop column suspension;

-- When one told the other that the whole group ends early, and the last day that was told (Labour Code, article 351.8).
alter table mentor_group
    add column noticed_on date,
    add column notice_until date,
    add check ((noticed_on is null) = (notice_until is null)),
    add check (notice_until >= noticed_on);
