-- Consents on file in the schools, each for one purpose (152-ФЗ, article 9).
create sequence consent_seq increment by 50;

create table consent (
    id bigint primary key,
    version integer not null,
    participant_id bigint not null references participant,
    kind varchar(40) not null,
    signer varchar(40) not null,
    representative text not null,
    relation text not null,
    document text not null,
    given_on date not null,
    -- null where the paper, recorded before the portal asked for it, tells no end
    valid_to date,
    conditions text not null,
    withdrawn_on date,
    withdrawal varchar(40),
    check (valid_to >= given_on),
    check (withdrawn_on >= given_on),
    check ((withdrawn_on is null) = (withdrawal is null))
);

create index consent_of_participant on consent (participant_id, kind);

-- The same paper once.
create unique index consent_once on consent (participant_id, kind, given_on) where withdrawn_on is null;

-- What a consent to publication allows to publish.
create table consent_data (
    consent_id bigint not null references consent on delete cascade,
    data varchar(40) not null,
    primary key (consent_id, data)
);

insert into consent (id, version, participant_id, kind, signer, representative, relation, document, given_on, conditions)
select nextval('consent_seq'), 0, id, 'PROCESSING', 'UNSTATED', '', '', '', consent_on, ''
from participant where consent_on is not null;

alter table participant drop consent_on;

-- Who needs which consent on a day, and until when what is on file covers it; covered_to is null where nothing does.
-- The one place of this rule:
--   everybody: processing of personal data (152-ФЗ, articles 6 and 9);
--   the minor: participation too, both signed by a legal representative;
--   the school's own employee who mentors: the written consent of article 351.8 of the Labour Code.
-- What a representative has signed ends with the eve of the 18th birthday: from that day the person signs.
-- Where no birth date is known, who had to sign cannot be told, and processing alone is asked for.
create function consent_need(day date)
    returns table (participant_id bigint, school_id bigint, kind varchar, covered_to date)
    language sql stable parallel safe as $$
    select p.id, p.school_id, n.kind, (
        select max(least(coalesce(c.valid_to, 'infinity'), case when c.given_on < a.adult_on then a.adult_on - 1 else 'infinity' end))
        from consent c
        where c.participant_id = p.id and c.kind = n.kind
          and c.given_on <= day and coalesce(c.valid_to, 'infinity') >= day
          and (c.withdrawn_on is null or c.withdrawn_on > day)
          and (a.adult_on is null or day < a.adult_on or c.given_on >= a.adult_on))
    from participant p
        cross join lateral (select (p.birth_date + interval '18 years')::date as adult_on) a
        cross join lateral (values
            ('PROCESSING'::varchar, true),
            ('PARTICIPATION'::varchar, a.adult_on is not null and day < a.adult_on),
            ('MENTORING'::varchar, p.mentor and p.category in ('TEACHER', 'YOUNG_SPECIALIST', 'NEW_EMPLOYEE'))) n (kind, needed)
    where n.needed and p.erased_on is null
$$;

-- Whether the person may take part on a day: everything needed is covered.
create function consented(participant bigint, day date) returns boolean
    language sql stable parallel safe as $$
    select coalesce((select bool_and(n.covered_to is not null) from consent_need(day) n where n.participant_id = participant), false)
$$;
