-- A survey may be answered by links and on paper: who is given a sheet has no link, so that nobody answers twice.
alter table survey drop constraint survey_way_check;
alter table survey
    add check (way in ('LINKS', 'PAPER', 'BOTH')),
    -- How many sheets have been typed in.
    add sheets integer not null default 0;
update survey s set sheets = (select count(*) from survey_answer a where a.survey_id = s.id) where way = 'PAPER';

alter table survey_person
    add on_paper boolean not null default false,
    add check (not (on_paper and digest is not null));
