-- The organisation in which a mentor works who is not of the school: the share of enterprises that gave mentors needs it.
alter table mentor_profile add column employer text not null default '';
