-- Where the school's site tells of the pair, as the bases of mentees and mentors ask («Ссылка на кейс/отзыв»).
alter table mentor_pair add column case_link text not null default '' check (length(case_link) <= 500);
