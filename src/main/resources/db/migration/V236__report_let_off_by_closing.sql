-- Whether a report is not owed because its school ceased to work in the quarter; it owes again when it is opened again.
alter table quarter_report add ceased boolean not null default false;
update quarter_report set ceased = true where not owed and excuse = 'Не работала на последний день квартала';
