-- Of how many asked a share is: the code of the field that tells it. Below five the share tells of single people.
alter table form_of_round_field add asked_code varchar(10);
-- Whether the city's figure is the mean of the organisations', not their sum.
alter table form_of_round_field add averaged boolean not null default false;
alter table form_of_round_field alter averaged drop default;

do $$
declare rule text;
begin
    for rule in select conname from pg_constraint
        where conrelid = 'form_of_round_field'::regclass and pg_get_constraintdef(oid) like '%figure%' loop
        execute format('alter table form_of_round_field drop constraint %I', rule);
    end loop;
end $$;
alter table form_of_round_field add constraint form_of_round_field_figure
    check (figure is null or kind in ('WHOLE', 'PERCENT'));

-- The monitoring the portal came with, in all its editions: what the portal counts stands there beforehand.
update form_of_round_field f set asked_code = v.asked from (values
    ('f11', 'Наставников довольны участием%', 'f10', 'Наставников опрошено%'),
    ('f13', 'Наставляемых довольны участием%', 'f12', 'Наставляемых опрошено%')) as v (code, caption, asked, asked_caption)
where f.code = v.code and f.kind = 'PERCENT' and f.caption like v.caption
    and exists (select from form_of_round_field o where o.form_id = f.form_id and o.code = v.asked
        and o.kind = 'WHOLE' and o.caption like v.asked_caption);
update form_of_round_field f set figure = v.figure from (values
    ('f2', 'WHOLE', 'Наставнических групп%', 'GROUPS'),
    ('f4', 'WHOLE', 'Из них прошли обучение%', 'TRAINED_MENTORS'),
    ('f10', 'WHOLE', 'Наставников опрошено%', 'MENTORS_ASKED'),
    ('f11', 'PERCENT', 'Наставников довольны участием%', 'MENTORS_SATISFIED'),
    ('f12', 'WHOLE', 'Наставляемых опрошено%', 'MENTEES_ASKED'),
    ('f13', 'PERCENT', 'Наставляемых довольны участием%', 'MENTEES_SATISFIED')) as v (code, kind, caption, figure)
where f.code = v.code and f.kind = v.kind and f.caption like v.caption and f.figure is null;
