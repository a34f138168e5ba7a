-- Types and themes of mentoring: dictionaries like the forms, for the same reason.
create sequence type_of_mentoring_seq increment by 50;

create table type_of_mentoring (
    id bigint primary key,
    version integer not null,
    name text collate ru not null,
    active boolean not null
);

create unique index type_of_mentoring_name_once on type_of_mentoring (folded(name collate "default"));

create table type_of_mentoring_alias (
    type_id bigint not null references type_of_mentoring,
    alias text not null,
    primary key (type_id, alias)
);

create unique index type_of_mentoring_alias_once on type_of_mentoring_alias (folded(alias));

insert into type_of_mentoring values
    (1, 0, 'традиционное', true),
    (2, 0, 'ситуационное', true),
    (3, 0, 'скоростное', true),
    (4, 0, 'краткосрочное', true),
    (5, 0, 'виртуальное', true),
    (6, 0, 'реверсивное', true),
    (7, 0, 'групповое', true),
    (8, 0, 'командное', true);

insert into type_of_mentoring_alias values
    (1, 'один на один'),
    (3, 'скоростное консультационное'),
    (4, 'флеш-наставничество'),
    (4, 'флэш-наставничество'),
    (4, 'целеполагающее'),
    (5, 'дистанционное'),
    (7, 'в группе');

select setval('type_of_mentoring_seq', 51);

create sequence theme_of_mentoring_seq increment by 50;

create table theme_of_mentoring (
    id bigint primary key,
    version integer not null,
    name text collate ru not null,
    active boolean not null
);

create unique index theme_of_mentoring_name_once on theme_of_mentoring (folded(name collate "default"));

create table theme_of_mentoring_alias (
    theme_id bigint not null references theme_of_mentoring,
    alias text not null,
    primary key (theme_id, alias)
);

create unique index theme_of_mentoring_alias_once on theme_of_mentoring_alias (folded(alias));

insert into theme_of_mentoring values
    (1, 0, 'учёба и подготовка к экзаменам', true),
    (2, 0, 'проекты и исследования', true),
    (3, 0, 'олимпиады и конкурсы', true),
    (4, 0, 'выбор профессии', true),
    (5, 0, 'адаптация на новом месте', true),
    (6, 0, 'методика преподавания', true),
    (7, 0, 'воспитательная работа и классное руководство', true),
    (8, 0, 'цифровые инструменты', true),
    (9, 0, 'техника и робототехника', true),
    (10, 0, 'творчество', true),
    (11, 0, 'спорт', true),
    (12, 0, 'волонтёрство и самоуправление', true);

insert into theme_of_mentoring_alias values
    (2, 'проектная деятельность'),
    (4, 'профориентация'),
    (12, 'добровольчество');

select setval('theme_of_mentoring_seq', 51);
