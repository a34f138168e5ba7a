-- Whom of the audience a survey or an assessment asks: PUPILS, ADULTS, or null for all.
alter table survey add category varchar(10) check (category in ('PUPILS', 'ADULTS'));
alter table assessment add category varchar(10) check (category in ('PUPILS', 'ADULTS'));
-- For whom the words are: PUPILS, ADULTS, or null for anybody.
alter table questionnaire add addressee varchar(10) check (addressee in ('PUPILS', 'ADULTS'));
alter table parameter_set add addressee varchar(10) check (addressee in ('PUPILS', 'ADULTS'));

-- Whether a survey stands instead of another one: both asked the same people of a school, this one more of them, or later.
create function survey_outranks(one survey, other survey) returns boolean
    language sql immutable parallel safe as $$
    select (one).id <> (other).id and (one).school_id = (other).school_id and (one).audience = (other).audience
        and ((one).programme_id is null or (other).programme_id is null or (one).programme_id = (other).programme_id)
        and ((one).category is null or (other).category is null or (one).category = (other).category)
        and (num_nulls((one).programme_id, (one).category), coalesce((one).closed_on, (one).closes_on), (one).id)
            > (num_nulls((other).programme_id, (other).category), coalesce((other).closed_on, (other).closes_on), (other).id)
$$;

-- The words the portal came with: «ты» is for pupils; mentees among teachers get a questionnaire of their own.
update questionnaire set addressee = 'PUPILS' where id = 2 or (audience = 'MENTEE' and title = 'Удовлетворённость наставляемого');
update parameter_set set addressee = 'PUPILS' where title = 'Наставляемый-школьник';
update parameter_set set addressee = 'ADULTS' where title = 'Молодой педагог';

insert into questionnaire (id, version, title, audience, intro, edition, previous_id, used, active, addressee) values
    (3, 0, 'Удовлетворённость наставляемого педагога', 'MENTEE',
        'Расскажите, как складывается работа с наставником. Ответы увидят только вместе с ответами других: кто как ответил, портал не хранит.',
        1, null, false, true, 'ADULTS');

insert into question values
    (3, 0, 'SCALE', 'Насколько легко Вам общаться с наставником?', null),
    (3, 1, 'SCALE', 'Насколько полезны для Вас ваши встречи?', null),
    (3, 2, 'SCALE', 'Насколько Вы чувствуете поддержку наставника?', null),
    (3, 3, 'SCALE', 'Насколько наставник понимает Ваши профессиональные затруднения?', null),
    (3, 4, 'SCALE', 'Насколько часто удаётся встречаться, когда это нужно?', null),
    (3, 5, 'SCALE', 'Насколько участие в программе оправдывает Ваши ожидания?', null),
    (3, 6, 'YES_NO', 'Применяете ли Вы на уроках то, чему научились с наставником?', null),
    (3, 7, 'YES_NO', 'Посоветуете ли Вы программу коллегам?', null),
    (3, 8, 'SCALE', 'Насколько Вы в целом довольны участием в программе?', 7),
    (3, 9, 'OPEN', 'Что в работе с наставником оказалось самым ценным?', null),
    (3, 10, 'OPEN', 'Чего не хватает и что стоит изменить?', null);
