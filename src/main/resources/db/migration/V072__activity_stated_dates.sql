-- Dates a person has stated in place of what the portal reads from the words of the deadline; a line for each.
alter table activity add column stated text not null default '';
