-- Whether a programme has begun: it runs, has ended, or was given up after it had run. Said once for all counts.
create function programme_begun(one programme) returns boolean
    language sql immutable parallel safe as $$
    select (one).state in ('RUNNING', 'FINISHED') or (one).state = 'CANCELLED' and (one).state_before is not distinct from 'RUNNING'
$$;
