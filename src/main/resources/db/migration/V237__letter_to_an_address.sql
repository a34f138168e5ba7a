-- A letter may go to an address that is nobody's account: a school's own. It is told of an event once, like a person.
alter table notice alter column account_id drop not null;
create unique index notice_to_address_once on notice (event_key, address) where account_id is null;
