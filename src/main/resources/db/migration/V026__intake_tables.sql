-- An upload keeps every table of its document, and what the person has typed and decided so far.
delete from roadmap_import;
alter table roadmap_import rename column table_read to tables_read;
alter table roadmap_import add column form jsonb;
