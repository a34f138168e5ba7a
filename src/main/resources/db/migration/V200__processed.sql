-- Whether a person's data may be taken in and used on a day: the consent to its processing is in force and not withdrawn. Less
-- than consented(), which also asks what taking part needs.
create function processed(participant bigint, day date) returns boolean
    language sql stable parallel safe as $$
    select exists (
        select from consent_need(day) n join participant p on p.id = n.participant_id
        where n.participant_id = participant and n.kind = 'PROCESSING' and n.covered_to is not null and p.stopped_on is null)
$$;
