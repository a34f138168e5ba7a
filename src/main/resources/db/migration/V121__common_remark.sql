create sequence common_remark_seq increment by 50;

-- Remarks the methodologist makes again and again; what was sent to a school is a copy and stays as it was.
create table common_remark (
    id bigint primary key,
    version integer not null,
    place varchar(20) not null check (place in ('REPORT', 'WEBINAR', 'PRACTICE')),
    text text not null collate ru check (text <> ''),
    retired boolean not null,
    constraint common_remark_once unique (place, text)
);

insert into common_remark (id, version, place, text, retired)
select nextval('common_remark_seq'), 0, place, text, false
from (values
    ('REPORT', 'Исправьте отмеченные строки и отправьте отчёт ещё раз.'),
    ('REPORT', 'Отчёт повторяет прошлый квартал. Укажите, что сделано за этот квартал, или ответьте «нет данных».'),
    ('WEBINAR', 'Укажите месяц проведения вебинара.'),
    ('WEBINAR', 'Тема слишком общая. Уточните, какую практику и для кого вы представите.'),
    ('PRACTICE', 'Ссылка не открывается. Проверьте адрес страницы.'),
    ('PRACTICE', 'Ссылка ведёт на главную страницу сайта. Дайте адрес страницы, где описана сама практика.'),
    ('PRACTICE', 'По ссылке нет сведений о наставничестве. Дайте другую ссылку или уберите строку.'),
    ('PRACTICE', 'Эта практика уже была в прошлом отчёте. Напишите, что в ней нового, или уберите строку.')
) as seed (place, text);
