-- Whether a pair works on a day as its state says («Действует»): confirmed, within its days, not ended and not at rest.
create function pair_acts(pair mentor_pair, day date) returns boolean
    language sql stable parallel safe as $$
    select (pair).ending is null and (pair).order_date is not null
        and (pair).starts_on <= day and day <= coalesce((pair).planned_end, day)
        and not exists (select from mentor_pair_rest r
            where r.pair_id = (pair).id and r.first_day <= day and day <= coalesce(r.last_day, day))
$$;

-- A group belongs to the programme of its members, and they to its own.
update mentor_group g set programme_id = m.programme_id
from (select group_id, min(programme_id) as programme_id from mentor_pair
    where group_id is not null group by group_id having count(distinct programme_id) = 1) m
where m.group_id = g.id and g.programme_id is null;
update mentor_pair m set programme_id = g.programme_id
from mentor_group g where g.id = m.group_id and g.programme_id is not null and m.programme_id is distinct from g.programme_id;
