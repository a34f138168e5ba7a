alter table account add column search_text text generated always as (folded(
    (full_name collate "default") || ' ' || login || ' ' || email || ' ' || post)) stored;

create index account_by_name on account (full_name, id);
create index account_by_email on account (lower(email));
