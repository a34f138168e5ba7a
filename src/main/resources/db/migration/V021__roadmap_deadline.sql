-- What was understood of the deadline's words when they were written: kind, windows, notes.
alter table activity add column deadline jsonb;
update activity set deadline = '{"kind": "UNCLEAR", "windows": [], "notes": []}';
alter table activity alter column deadline set not null;
