-- Consents of 140,000 people of four thousand schools: what is needed of one is read from one index, what ends within some days
-- and who comes of age in them is found by the day.
create index consent_cover on consent (participant_id, kind, given_on) include (valid_to, withdrawn_on);
drop index consent_of_participant;
create index consent_ending on consent (valid_to);
create index participant_born on participant (birth_date);

-- Those who may take part on a day: consented() for everybody at once, in a third of the time. The rule is that of consent_need();
-- ConsentRuleTests holds one against the other.
create function consented_on(day date) returns setof bigint
    language sql stable parallel safe as $$
    select p.id
    from participant p
        cross join lateral (select (p.birth_date + interval '18 years')::date as adult_on) a
        cross join lateral (values
            ('PROCESSING'::varchar, true),
            ('PARTICIPATION'::varchar, a.adult_on is not null and day < a.adult_on),
            ('MENTORING'::varchar, p.mentor and p.category in ('TEACHER', 'YOUNG_SPECIALIST', 'NEW_EMPLOYEE'))) n (kind, needed)
        left join consent c on c.participant_id = p.id and c.kind = n.kind
            and c.given_on <= day and coalesce(c.valid_to, 'infinity') >= day
            and (c.withdrawn_on is null or c.withdrawn_on > day)
            and (a.adult_on is null or day < a.adult_on or c.given_on >= a.adult_on)
    where n.needed and p.erased_on is null
    group by p.id
    having bool_and(c.id is not null)
$$;
