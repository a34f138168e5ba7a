-- «ФИО, должность» of the order and of the personal programme; destroyed with the name.
alter table participant add column post text not null default '' check (length(post) <= 200);
