-- Of which type the pairs are: groups of theirs, of most others it is known.
update mentor_pair m set type_id = t.id
from type_of_mentoring t
where m.type_id is null and m.order_date is not null and t.name = case
    when m.group_id is not null then 'групповое'
    else (array['традиционное', 'традиционное', 'традиционное', 'ситуационное', 'краткосрочное', 'виртуальное', 'реверсивное',
        'скоростное', null])[1 + mod(hashtext('type ' || m.id) & 2147483647, 9)]
end;

update mentor_group g set type_id = t.id from type_of_mentoring t where g.type_id is null and t.name = 'групповое';
