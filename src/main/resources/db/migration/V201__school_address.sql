-- Where the organisation is: a consent names the operator with the address (152-ФЗ, article 9, part 4), and so does the act of
-- destruction. Empty until somebody fills it in.
alter table school add column address text not null default '';
