-- The stems of what a mentor can and likes, made once: a mentee's words are looked for in those of all mentors the city offers.
alter table mentor_profile add search tsvector generated always as (searched(competences || ' ' || interests)) stored;
