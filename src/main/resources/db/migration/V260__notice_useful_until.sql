-- The last day on which the letter is worth sending; null where it is news whenever it comes.
alter table notice add column useful_until date;
