create sequence questionnaire_seq increment by 50;

-- A questionnaire as the committee offers it to schools. One that a survey has used stays as it is: a change makes the next
-- edition, and answers keep the questions they were given to.
create table questionnaire (
    id bigint primary key,
    version integer not null,
    title text collate ru not null check (title <> ''),
    -- Whom it asks: MENTOR or MENTEE.
    audience varchar(10) not null check (audience in ('MENTOR', 'MENTEE')),
    intro text not null,
    edition integer not null check (edition > 0),
    -- The edition before; one has one successor at most.
    previous_id bigint unique references questionnaire,
    used boolean not null,
    active boolean not null
);

create table question (
    questionnaire_id bigint not null references questionnaire,
    ordinal integer not null,
    kind varchar(10) not null check (kind in ('SCALE', 'YES_NO', 'OPEN')),
    words text not null check (words <> ''),
    -- The mark from which on who answers counts as satisfied; of one question of a questionnaire. A yes is 1.
    satisfied_from smallint check (satisfied_from between 1 and 10),
    primary key (questionnaire_id, ordinal),
    check (satisfied_from is null or kind = 'SCALE' or (kind = 'YES_NO' and satisfied_from = 1))
);
create unique index question_of_satisfaction on question (questionnaire_id) where satisfied_from is not null;

insert into questionnaire values
    (1, 0, 'Удовлетворённость наставника', 'MENTOR',
        'Расскажите, как складывается работа с наставляемым. Ответы увидят только вместе с ответами других: кто как ответил, портал не хранит.',
        1, null, false, true),
    (2, 0, 'Удовлетворённость наставляемого', 'MENTEE',
        'Расскажите, как складывается работа с наставником. Ответы увидят только вместе с ответами других: кто как ответил, портал не хранит.',
        1, null, false, true);

insert into question values
    (1, 0, 'SCALE', 'Насколько легко Вам общаться с наставляемым?', null),
    (1, 1, 'SCALE', 'Насколько полезны, по-Вашему, ваши встречи для наставляемого?', null),
    (1, 2, 'SCALE', 'Насколько хватает времени, которое Вы можете уделить встречам?', null),
    (1, 3, 'SCALE', 'Насколько Вы чувствуете поддержку куратора и организации?', null),
    (1, 4, 'SCALE', 'Насколько обучение наставников подготовило Вас к этой работе?', null),
    (1, 5, 'SCALE', 'Насколько участие в программе оправдывает Ваши ожидания?', null),
    (1, 6, 'YES_NO', 'Виден ли Вам результат совместной работы?', null),
    (1, 7, 'YES_NO', 'Хотели бы Вы быть наставником и дальше?', null),
    (1, 8, 'SCALE', 'Насколько Вы в целом довольны участием в программе?', 7),
    (1, 9, 'OPEN', 'Что в работе оказалось самым ценным?', null),
    (1, 10, 'OPEN', 'Чего не хватает и что стоит изменить?', null),
    (2, 0, 'SCALE', 'Насколько тебе легко общаться с наставником?', null),
    (2, 1, 'SCALE', 'Насколько полезны для тебя ваши встречи?', null),
    (2, 2, 'SCALE', 'Насколько ты чувствуешь поддержку наставника?', null),
    (2, 3, 'SCALE', 'Насколько наставник понимает, с чем тебе нужна помощь?', null),
    (2, 4, 'SCALE', 'Насколько часто удаётся встречаться, когда это нужно?', null),
    (2, 5, 'SCALE', 'Насколько участие в программе оправдывает твои ожидания?', null),
    (2, 6, 'YES_NO', 'Удалось ли научиться чему-то новому?', null),
    (2, 7, 'YES_NO', 'Посоветуешь ли ты программу другим?', null),
    (2, 8, 'SCALE', 'Насколько ты в целом доволен или довольна участием в программе?', 7),
    (2, 9, 'OPEN', 'Что понравилось больше всего?', null),
    (2, 10, 'OPEN', 'Что хотелось бы изменить?', null);

select setval('questionnaire_seq', 51);
