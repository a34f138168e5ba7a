-- How often the report had been written in when it was decided upon: tells whether its school has touched it since.
alter table quarter_report add column decided_edits integer;
