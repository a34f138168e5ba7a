-- The forms the committee begins with: the monitoring of mentoring and the check of the schools' sites.
insert into form_of_round (id, version, title, family, edition, frozen, next_code, changed_at) values
    (nextval('form_of_round_seq'), 0, 'Мониторинг эффективности наставничества', gen_random_uuid(), 1, false, 15, now()),
    (nextval('form_of_round_seq'), 0, 'Проверка раздела «Наставничество» на сайте организации', gen_random_uuid(), 1, false, 17, now());

insert into form_of_round_field (form_id, ordinal, code, section, caption, hint, kind, required, least, most, options, figure)
select f.id, v.ordinal, 'f' || (v.ordinal + 1), v.section, v.caption, v.hint, v.kind, v.required, 0, v.most, '', v.figure
from form_of_round f, (values
    (0, 'Пары и группы', 'Наставнических пар', 'Действуют на день заполнения', 'WHOLE', true, null::numeric, 'PAIRS'),
    (1, 'Пары и группы', 'Наставнических групп', 'Наставник и несколько наставляемых', 'WHOLE', true, null, null),
    (2, 'Люди', 'Наставников', 'Каждый считается один раз', 'WHOLE', true, null, 'MENTORS'),
    (3, 'Люди', 'Из них прошли обучение', 'Курсы, семинары, школа наставника', 'WHOLE', true, null, null),
    (4, 'Люди', 'Наставляемых', 'Каждый считается один раз', 'WHOLE', true, null, 'MENTEES'),
    (5, 'Люди', 'Из них обучающихся 10–19 лет', '', 'WHOLE', true, null, 'MENTEES_10_19'),
    (6, 'Люди', 'Из них молодых специалистов', '', 'WHOLE', true, null, 'YOUNG_SPECIALISTS'),
    (7, 'Программы', 'Программ начато', 'В этом учебном году, завершённые тоже', 'WHOLE', true, null, 'PROGRAMMES_BEGUN'),
    (8, 'Программы', 'Программ завершено', 'В этом учебном году', 'WHOLE', true, null, 'PROGRAMMES_FINISHED'),
    (9, 'Удовлетворённость', 'Наставников опрошено', '', 'WHOLE', true, null, null),
    (10, 'Удовлетворённость', 'Наставников довольны участием, %', 'От числа опрошенных', 'PERCENT', false, 100, null),
    (11, 'Удовлетворённость', 'Наставляемых опрошено', '', 'WHOLE', true, null, null),
    (12, 'Удовлетворённость', 'Наставляемых довольны участием, %', 'От числа опрошенных', 'PERCENT', false, 100, null),
    (13, 'Удовлетворённость', 'Что мешает', 'Коротко, без имён', 'TEXT', false, null, null)
    ) as v (ordinal, section, caption, hint, kind, required, most, figure)
where f.title = 'Мониторинг эффективности наставничества';

insert into form_of_round_check (form_id, ordinal, left_codes, comparison, right_codes)
select f.id, v.ordinal, v.left_codes, v.comparison, v.right_codes
from form_of_round f, (values
    (0, 'f4', 'AT_MOST', 'f3'),
    (1, 'f6+f7', 'AT_MOST', 'f5'),
    (2, 'f9', 'AT_MOST', 'f8'),
    (3, 'f10', 'AT_MOST', 'f3'),
    (4, 'f12', 'AT_MOST', 'f5')
    ) as v (ordinal, left_codes, comparison, right_codes)
where f.title = 'Мониторинг эффективности наставничества';

insert into form_of_round_field (form_id, ordinal, code, section, caption, hint, kind, required, least, most, options, figure)
select f.id, v.ordinal, 'f' || (v.ordinal + 1), v.section, v.caption, '', 'MARK', true, null, null, '', null
from form_of_round f, (values
    (0, 'Документы', 'Дорожная карта внедрения наставничества'),
    (1, 'Документы', 'Локальные акты и методические рекомендации'),
    (2, 'Документы', 'Положение об оплате труда или коллективный договор: доплата наставнику'),
    (3, 'Документы', 'Приказ о наставнических парах и группах'),
    (4, 'Работа с наставляемыми', 'Персонализированные программы наставничества'),
    (5, 'Работа с наставляемыми', 'База наставников и наставляемых без персональных данных'),
    (6, 'Работа с наставляемыми', 'Сведения об обучении наставников'),
    (7, 'Работа с наставляемыми', 'Методические материалы для наставников'),
    (8, 'Изучение дефицитов', 'Аналитическая справка о профессиональных дефицитах'),
    (9, 'Изучение дефицитов', 'Самодиагностика педагогов'),
    (10, 'События', 'Конкурсы наставников'),
    (11, 'События', 'Профессиональные сообщества'),
    (12, 'События', 'Трансляция практик: вебинары, публикации'),
    (13, 'События', 'Новости наставничества'),
    (14, 'Итоги', 'Мониторинг и справки по его итогам'),
    (15, 'Итоги', 'Аналитические материалы по итогам контроля')
    ) as v (ordinal, section, caption)
where f.title = 'Проверка раздела «Наставничество» на сайте организации';
